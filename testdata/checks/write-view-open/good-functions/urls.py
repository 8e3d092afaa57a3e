from django.urls import path

from shop import views

urlpatterns = [path("close/<int:pk>/", views.close), path("show/<int:pk>/", views.show)]
