from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt


@csrf_exempt  # want high "^shop.views.order is exempt from the CSRF check$" at "csrf_exempt"
def order(request):
    return HttpResponse()
