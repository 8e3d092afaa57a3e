from ariadne_django.views import GraphQLView
from django.urls import path

urlpatterns = [
    path("graphql", GraphQLView.as_view(schema=schema)),  # want "shows GraphQL Playground to everybody, as it does by default$" at "GraphQLView.as_view(schema=schema)"
]
