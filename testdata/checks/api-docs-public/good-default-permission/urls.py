from django.urls import path
from drf_yasg.views import get_schema_view

urlpatterns = [path("docs/", get_schema_view(public=True).with_ui("swagger"))]
