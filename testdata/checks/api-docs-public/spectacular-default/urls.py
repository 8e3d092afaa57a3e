from django.urls import path
from drf_spectacular.views import SpectacularAPIView, SpectacularSwaggerView

urlpatterns = [
    path("docs/", SpectacularSwaggerView.as_view()),  # want "SPECTACULAR_SETTINGS has no SERVE_PERMISSIONS" at "SpectacularSwaggerView.as_view()"
    path("schema/", SpectacularAPIView.as_view()),
]
