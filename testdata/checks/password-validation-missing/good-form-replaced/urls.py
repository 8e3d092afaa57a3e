from django.contrib import admin
from django.urls import path
from sso import denied

urlpatterns = [
    path("a/login/", denied),
    path("a/", admin.site.urls),
]
