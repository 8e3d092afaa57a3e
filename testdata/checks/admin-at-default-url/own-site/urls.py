from django.urls import include, path

from shop.sites import site

urlpatterns = [path("", include([path("admin/", site.urls)]))]  # want high "^the admin is at /admin/$" at "\"admin/\""
