from rest_framework import viewsets

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderViewSet(viewsets.ModelViewSet):  # want high "write through shop.views.OrderViewSet" at "OrderViewSet"
    queryset = Order.objects.all()
