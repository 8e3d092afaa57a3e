from django.urls import path
from django.utils.decorators import method_decorator
from django.views import View
from django.views.decorators.csrf import csrf_exempt


@method_decorator(csrf_exempt, name="dispatch")  # want "^urls.Order is exempt" at "method_decorator(csrf_exempt, name=\"dispatch\")"
class Order(View):
    ...


class Base(View):
    @method_decorator(csrf_exempt)  # want "^urls.Basket is exempt" at "method_decorator(csrf_exempt)"
    def dispatch(self, *args, **kwargs):
        return super().dispatch(*args, **kwargs)


class Basket(Base):
    ...


urlpatterns = [
    path("order/", Order.as_view()),
    path("basket/", Basket.as_view()),
]
