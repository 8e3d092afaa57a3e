from rest_framework import viewsets

from shop.models import Order
from shop.serializers import OrderSerializer
from library.views import TenantMixin


class OrderViewSet(TenantMixin, viewsets.ModelViewSet):
    queryset = Order.objects.all()
