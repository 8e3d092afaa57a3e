from django.contrib.staticfiles import views
from django.urls import path

urlpatterns = [path("static/<path:path>", views.serve, {"insecure": True})]  # want high "leads to django.contrib.staticfiles.views.serve$" at "views.serve"
