from rest_framework import viewsets

from shop.models import Order
from shop.serializers import OrderSerializer
from shop.base import Closed


class OrderViewSet(Closed):
    queryset = Order.objects.all()
