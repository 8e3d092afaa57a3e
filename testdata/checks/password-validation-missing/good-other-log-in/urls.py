from django.urls import path
from sso.views import LoginView

urlpatterns = [path("login/", LoginView.as_view())]
