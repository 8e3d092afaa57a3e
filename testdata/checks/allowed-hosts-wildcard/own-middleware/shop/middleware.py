from django.http import HttpResponseBadRequest

from shop.models import Site


class Hosts:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not Site.objects.filter(host=request.get_host()).exists():
            return HttpResponseBadRequest()
        return self.get_response(request)
