from django.urls import path
from drf_yasg import openapi
from drf_yasg.views import get_schema_view
from rest_framework import permissions

schema_view = get_schema_view(
    openapi.Info(title="Shop", default_version="v1"),
    public=True,
    permission_classes=[permissions.AllowAny],  # want high "the API's schema is open to anybody: its permission_classes let anybody in$" at "[permissions.AllowAny]"
)

urlpatterns = [
    path("docs/", schema_view.with_ui("swagger")),
    path("redoc/", schema_view.with_ui("redoc")),
]
