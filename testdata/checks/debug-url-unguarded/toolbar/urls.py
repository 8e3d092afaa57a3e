import debug_toolbar
from django.urls import include, path

urlpatterns = [
    path("__debug__/", include(debug_toolbar.urls)),  # want medium "^the pages of django-debug-toolbar are routed whatever DEBUG is, though its default callback shows nothing while DEBUG is off$" at "include(debug_toolbar.urls)"
]
