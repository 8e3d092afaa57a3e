from django.urls import path

from shop import views

urlpatterns = [path("graphql", views.ShopView.as_view())]
