from django.urls import path

from shop import views

urlpatterns = [path("payments/webhook/", views.paid)]
