from rest_framework import viewsets

from shop.models import Order
from shop.serializers import OrderSerializer


class ItemViewSet(viewsets.GenericViewSet):  # want high "^anybody may write through shop.views.ItemViewSet by POST:" at "ItemViewSet"
    def restock(self, request, pk):
        Item.objects.filter(pk=pk).update(count=1)


class Shelf(viewsets.ModelViewSet):
    queryset = Shelf.objects.all()
