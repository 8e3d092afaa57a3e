from rest_framework import viewsets

from shop.models import Order
from shop.serializers import OrderSerializer
from django.utils.decorators import method_decorator
from library.decorators import company_only


@method_decorator(company_only, name="dispatch")
class OrderViewSet(viewsets.ModelViewSet):
    queryset = Order.objects.all()
