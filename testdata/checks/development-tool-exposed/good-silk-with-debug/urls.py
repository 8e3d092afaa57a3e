from django.conf import settings
from django.urls import include, path

urlpatterns = []
if settings.DEBUG:
    urlpatterns += [path("silk/", include("silk.urls", namespace="silk"))]
