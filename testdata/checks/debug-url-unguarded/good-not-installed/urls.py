from django.apps import apps
from django.conf import settings
from django.urls import include, path

urlpatterns = []
if "debug_toolbar" in settings.INSTALLED_APPS:
    urlpatterns += [path("__debug__/", include("debug_toolbar.urls"))]
if apps.is_installed("silk"):
    urlpatterns += [path("silk/", include("silk.urls"))]
