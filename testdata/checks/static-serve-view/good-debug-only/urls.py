from django.conf import settings
from django.urls import path
from django.views.static import serve

urlpatterns = []
if settings.DEBUG:
    urlpatterns += [path("media/<path:path>", serve, {"document_root": settings.MEDIA_ROOT})]
