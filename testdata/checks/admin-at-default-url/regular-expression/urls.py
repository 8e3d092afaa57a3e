from django.conf.urls import include, url
from django.contrib import admin

urlpatterns = [url(r"^admin/", include(admin.site.urls))]  # want high "at /admin/" at "r\"^admin/\""
