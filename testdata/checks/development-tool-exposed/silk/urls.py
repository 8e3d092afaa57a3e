from django.urls import include, path

urlpatterns = [
    path("silk/", include("silk.urls", namespace="silk")),  # want high "^Silk's pages are routed, and SILKY_AUTHORISATION is not set$" at "path(\"silk/\", include(\"silk.urls\", namespace=\"silk\"))"
]
