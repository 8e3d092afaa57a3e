from django.urls import path

from shop.views import ItemViewSet, Shelf

urlpatterns = [
    path("items/<int:pk>/", ItemViewSet.as_view({"post": "restock"})),
    path("shelves/", Shelf.as_view({"get": "list"})),
]
