from rest_framework import viewsets

from shop.models import Order
from shop.serializers import OrderSerializer
from rest_framework.permissions import AllowAny


class OrderViewSet(viewsets.ModelViewSet):  # want medium "^anybody may write through shop.views.OrderViewSet by POST, PUT, PATCH and DELETE: its permission_classes let anybody in$" at "OrderViewSet"
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [AllowAny]
