from django.http import HttpResponse
from django.views.decorators.csrf import csrf_protect


@csrf_protect
def order(request):
    return HttpResponse()
