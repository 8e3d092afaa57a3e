from rest_framework import viewsets

from shop.models import Order
from shop.serializers import OrderSerializer
from shop.checks import shop_of


class OrderViewSet(viewsets.ModelViewSet):
    queryset = Order.objects.all()

    def perform_create(self, serializer):
        serializer.save(shop=shop_of(self.request))
