from graphene_django.views import GraphQLView


class ShopView(GraphQLView):
    graphiql = True  # want "shows GraphiQL to everybody$" at "True"
