import json

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from shop.models import Order


@csrf_exempt
def paid(request):
    log.info("called", request.body)
    return HttpResponse()
