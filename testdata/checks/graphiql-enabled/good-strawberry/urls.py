from django.conf import settings
from django.urls import path
from strawberry.django.views import GraphQLView

from options import options


class Quiet(GraphQLView):
    graphql_ide = None


urlpatterns = [
    path("a", GraphQLView.as_view(graphql_ide=None)),
    path("b", GraphQLView.as_view(graphiql=False)),
    path("c", GraphQLView.as_view(graphql_ide="graphiql" if settings.DEBUG else None)),
    path("d", GraphQLView.as_view(**options)),
    path("e", Quiet.as_view()),
]
