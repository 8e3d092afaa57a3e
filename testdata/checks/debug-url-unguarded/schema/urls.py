from django.urls import path
from drf_spectacular.views import SpectacularAPIView

urlpatterns = [path("schema/", SpectacularAPIView.as_view())]  # want high "^the API's schema is routed whatever DEBUG is, and SPECTACULAR_SETTINGS has no SERVE_PERMISSIONS$" at "SpectacularAPIView.as_view()"
