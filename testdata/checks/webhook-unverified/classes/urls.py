from django.urls import path

from shop import views

urlpatterns = [path("paid/", views.PaymentCallback.as_view()), path("paid-too/", views.PaymentHook.as_view())]
