import json

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from shop.models import Order
from django.utils.decorators import method_decorator
from django.views import View
from rest_framework.permissions import AllowAny
from rest_framework.views import APIView


@method_decorator(csrf_exempt, name="dispatch")
class PaymentCallback(View):  # want high "^shop.views.PaymentCallback takes calls from anybody" at "PaymentCallback"
    def post(self, request):
        Order.objects.filter(number=request.POST["order"]).update(paid=True)
        return HttpResponse()


class PaymentHook(APIView):  # want high "^shop.views.PaymentHook takes calls" at "PaymentHook"
    permission_classes = [AllowAny]

    def post(self, request):
        mark(request.data)


def mark(data):
    Order.objects.filter(number=data["order"]).update(paid=True)
