from django.conf import settings
from django.urls import path, re_path
from django.views.static import serve

urlpatterns = [
    path("favicon.ico", serve, {"document_root": settings.MEDIA_ROOT, "path": "favicon.ico"}),
    re_path(r"^(?P<path>robots\.txt)$", serve, kwargs={"document_root": settings.MEDIA_ROOT}),
]
