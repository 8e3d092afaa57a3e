from rest_framework import viewsets

from shop.models import Order
from shop.serializers import OrderSerializer


class OrderViewSet(viewsets.ModelViewSet):  # want high "^anybody may write through shop.views.OrderViewSet by POST, PUT, PATCH and DELETE: it has no permission_classes, and those of REST_FRAMEWORK let anybody in$" at "OrderViewSet"
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
