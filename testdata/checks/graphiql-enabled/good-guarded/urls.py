from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.contrib.auth.mixins import LoginRequiredMixin
from django.urls import path
from graphene_django.views import GraphQLView


class Private(LoginRequiredMixin, GraphQLView):
    graphiql = True


class Checked(GraphQLView):
    def dispatch(self, request, *args, **kwargs):
        return super().dispatch(request, *args, **kwargs)


urlpatterns = [
    path("graphql", login_required(GraphQLView.as_view(graphiql=True))),
    path("private", Private.as_view(graphiql=True)),
    path("checked", Checked.as_view(graphiql=True)),
]

if settings.DEBUG:
    urlpatterns += [path("graphiql", GraphQLView.as_view(graphiql=True))]
