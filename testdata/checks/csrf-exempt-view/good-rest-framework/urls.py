from django.urls import path
from django.views.decorators.csrf import csrf_exempt
from rest_framework.views import APIView


class Order(APIView):
    ...


urlpatterns = [path("order/", csrf_exempt(Order.as_view()))]
