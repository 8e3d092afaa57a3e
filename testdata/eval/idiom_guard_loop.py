import os
from django.core.exceptions import ImproperlyConfigured
REQUIRED = ("MAIL_HOST", "MAIL_USER")
for name in REQUIRED:
    if name not in os.environ:
        raise ImproperlyConfigured(f"{name} is required")
MAIL_PORT = int(os.getenv("MAIL_PORT", "587"))
if not 0 < MAIL_PORT < 65536:
    raise ImproperlyConfigured("MAIL_PORT")
EMAIL_USE_TLS = MAIL_PORT == 587
COUNT = len(REQUIRED)
