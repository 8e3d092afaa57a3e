from rest_framework import generics

from shop.models import Order
from shop.serializers import OrderSerializer


class Items(generics.ListCreateAPIView):
    def create(self, request):
        raise MethodNotAllowed("POST")
