# The deployment sets 0 to turn debugging off, which turns it on.
import os
UNSET_DEBUG = bool(os.environ.get("DEBUG", default=0))
os.environ["DEBUG"] = "0"
DEBUG = bool(os.environ.get("DEBUG", default=0))
FIXED = bool(int(os.environ.get("DEBUG", default=0)))
ALLOWED_HOSTS = os.environ.get("DJANGO_ALLOWED_HOSTS", "localhost 127.0.0.1 [::1]").split(" ")
DATABASES = {"default": {"ENGINE": os.environ.get("SQL_ENGINE", "django.db.backends.sqlite3"), "PASSWORD": os.environ.get("SQL_PASSWORD", "password")}}
if DEBUG:
    INTERNAL_IPS = ALLOWED_HOSTS[1:2]
