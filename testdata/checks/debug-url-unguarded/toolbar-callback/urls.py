from django.urls import include, path

urlpatterns = [path("__debug__/", include(("debug_toolbar.urls", "djdt")))]  # want high "^the pages of django-debug-toolbar are routed whatever DEBUG is$" at "include((…))"
