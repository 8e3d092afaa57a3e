from django.contrib.admin.views.decorators import staff_member_required
from django.urls import path
from drf_yasg.views import get_schema_view
from rest_framework.permissions import AllowAny

schema_view = get_schema_view(public=True, permission_classes=[AllowAny])

urlpatterns = [path("docs/", staff_member_required(schema_view.with_ui("swagger")))]
