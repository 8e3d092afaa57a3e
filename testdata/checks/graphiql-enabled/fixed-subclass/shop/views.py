from graphene_django.views import GraphQLView


class ShopView(GraphQLView):
    graphiql = False
