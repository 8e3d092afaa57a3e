from django.views.generic import TemplateView


class Basket(TemplateView):
    pass


def index(request):
    pass


def error(request, exception):
    pass
