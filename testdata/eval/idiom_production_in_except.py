import os
DEBUG = True
SESSION_COOKIE_SECURE = False
try:
    from settings_local import *
except ImportError:
    DEBUG = False
    SESSION_COOKIE_SECURE = True
    ALLOWED_HOSTS = os.environ.get("HOSTS", "live.example").split(",")
else:
    ALLOWED_HOSTS = ["*"]
finally:
    LOADED = True
