import os
DEBUG = os.environ.get("DEBUG", "0") == "1"
INSTALLED_APPS = ["core"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
if DEBUG:
    INSTALLED_APPS += ["debug_toolbar"]
    MIDDLEWARE.insert(0, "debug_toolbar.middleware.DebugToolbarMiddleware")
    ALLOWED_HOSTS = ["*"]
else:
    ALLOWED_HOSTS = ["forum.example"]
    SECURE_HSTS_SECONDS = 3600
if not DEBUG:
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    if SECURE_HSTS_SECONDS > 600 and "*" not in ALLOWED_HOSTS:
        SECURE_HSTS_PRELOAD = True
        if os.getenv("SUBDOMAINS"):
            SECURE_HSTS_INCLUDE_SUBDOMAINS = True
