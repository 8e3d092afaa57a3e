# A container's configuration, written to be copied beside the other settings.
from parts.taiga.common import *
import os
from parts.taiga import common
SECRET_KEY = os.getenv("TAIGA_SECRET_KEY")
if not SECRET_KEY:
    raise RuntimeError("TAIGA_SECRET_KEY is not set")
ALLOWED_HOSTS = common.ALLOWED_HOSTS
SITES["front"]["scheme"] = os.getenv("TAIGA_SITES_SCHEME", "https")
SESSION_COOKIE_SECURE = os.getenv("TAIGA_COOKIE_SECURE", "True") == "True"
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE
if os.getenv("RABBITMQ_USER"):
    EVENTS_PUSH_BACKEND = "rabbitmq"
