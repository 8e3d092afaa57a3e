from django.conf import settings
from django.contrib.auth.decorators import login_required
from django.urls import include, path
from django.views import static

files = [path("<path:path>", login_required(static.serve), {"document_root": settings.MEDIA_ROOT})]  # want medium "^the route 'media/<path:path>' leads to django.views.static.serve, in a wrapper$" at "login_required(static.serve)"
urlpatterns = [path("media/", include(files))]
