import json

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from shop.models import Order
from payments import gateway


@csrf_exempt
def paid(request):
    order = Order.objects.get(number=json.loads(request.body)["order"])
    order.paid = gateway.payments.retrieve(order.payment).done
    order.save()
    return HttpResponse()
