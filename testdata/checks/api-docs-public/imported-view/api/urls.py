from django.urls import path

from .docs import view

urlpatterns = [path("docs/", view.without_ui())]
