from drf_yasg.views import get_schema_view
from rest_framework.permissions import AllowAny

view = get_schema_view(public=True, permission_classes=(AllowAny,))  # want "open to anybody" at "(AllowAny,)"
