import json

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from shop.models import Order
from payments import gateway


@csrf_exempt
def paid(request):
    event = gateway.read(request.body, request.headers)
    Order.objects.filter(number=event.order).update(paid=True)
    return HttpResponse()
