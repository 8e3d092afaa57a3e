INSTALLED_APPS = ["django.contrib.admin", "django.contrib.staticfiles"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",  # want high "STATIC_ROOT is None by default" at "\"django.middleware.security.SecurityMiddleware\""
]
STATIC_URL = "static/"
