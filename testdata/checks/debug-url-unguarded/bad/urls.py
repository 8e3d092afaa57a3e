from django.urls import include, path

urlpatterns = [
    path("silk/", include("silk.urls", namespace="silk")),  # want high "^the pages of django-silk are routed whatever DEBUG is$" at "include(\"silk.urls\", namespace=\"silk\")"
]
