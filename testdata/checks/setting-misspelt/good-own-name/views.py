from django.conf import settings

HOST = settings.ALLOWED_HOST
NAMES = getattr(settings, "CSRF_COOKIE_NAMES")
