from django.urls import path
from strawberry.django.views import AsyncGraphQLView

from schema import schema

urlpatterns = [
    path("graphql", AsyncGraphQLView.as_view(schema=schema)),  # want "^the GraphQL view shows GraphiQL to everybody, as it does by default$" at "AsyncGraphQLView.as_view(schema=schema)"
]
