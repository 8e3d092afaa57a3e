from django.conf import settings
from django.urls import path
from drf_yasg.views import get_schema_view
from rest_framework.permissions import AllowAny

schema_view = get_schema_view(public=True, permission_classes=(AllowAny,))

urlpatterns = []

if settings.DEBUG:
    urlpatterns += [path("docs/", schema_view.with_ui("swagger"))]
