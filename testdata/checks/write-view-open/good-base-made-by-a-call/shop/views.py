from rest_framework import viewsets

from shop.bases import make_base


class OrderViewSet(make_base("orders"), viewsets.ModelViewSet):
    queryset = Order.objects.all()
