from rest_framework import viewsets

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderViewSet(viewsets.ReadOnlyModelViewSet):
    queryset = Order.objects.all()


class Other(viewsets.ModelViewSet):
    http_method_names = ["get", "head"]
