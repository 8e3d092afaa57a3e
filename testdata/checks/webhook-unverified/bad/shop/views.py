import json

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from shop.models import Order


@csrf_exempt
@require_POST
def paid(request):  # want high "^shop.views.paid takes calls from anybody and checks no signature, token or source$" at "paid"
    data = json.loads(request.body)
    order = Order.objects.get(number=data["order"])
    order.paid = True
    order.save()
    return HttpResponse(status=200)
