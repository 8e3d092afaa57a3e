from rest_framework import generics

from shop.models import Order
from shop.serializers import OrderSerializer
from rest_framework.views import APIView


class Items(generics.ListCreateAPIView):  # want high "shop.views.Items by POST:" at "Items"
    queryset = Item.objects.all()

    def perform_create(self, serializer):
        serializer.save()


class Item(generics.RetrieveUpdateDestroyAPIView):  # want high "shop.views.Item by PUT, PATCH and DELETE:" at "Item"
    http_method_names = ["get", "put", "patch", "delete"]


class Restock(APIView):  # want high "shop.views.Restock by POST:" at "Restock"
    def post(self, request, pk):
        """Asks for no token, and says so."""
        item = Item.objects.get(pk=pk)
        item.count += 1
        item.save()
