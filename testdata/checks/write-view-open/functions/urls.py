from django.urls import path

from shop.views import detail, restock

urlpatterns = [path("items/<int:pk>/", detail), path("items/<int:pk>/restock/", restock)]
