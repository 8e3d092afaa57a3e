from django.urls import path

from shop.views import Items

urlpatterns = [path("items/", Items.as_view())]
