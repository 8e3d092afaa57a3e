# Unset means on; the deployment sets the variable.
import os
DEBUG = "DJANGO_DEBUG_FALSE" not in os.environ
if DEBUG:
    SECRET_KEY = "not-a-real-key"
    ALLOWED_HOSTS = []
else:
    SECRET_KEY = os.environ["DJANGO_SECRET_KEY"]
    ALLOWED_HOSTS = [os.environ["SITENAME"]]
os.environ["DJANGO_DEBUG_FALSE"] = "y"
AFTERWARDS = "DJANGO_DEBUG_FALSE" not in os.environ
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE = not DEBUG
