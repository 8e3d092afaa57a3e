from django.urls import path

from shop import views

urlpatterns = [
    path("items/", views.Items.as_view()),
    path("items/<int:pk>/", views.Item.as_view()),
    path("items/<int:pk>/restock/", views.Restock.as_view()),
]
