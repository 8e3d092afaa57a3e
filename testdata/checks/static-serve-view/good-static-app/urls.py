from django.contrib.staticfiles.urls import staticfiles_urlpatterns
from django.contrib.staticfiles.views import serve
from django.urls import path

urlpatterns = [path("static/<path:path>", serve)]
urlpatterns += staticfiles_urlpatterns()
