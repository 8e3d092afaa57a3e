INSTALLED_APPS = ["django.contrib.auth"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",  # want high "LOGGING and ADMINS are empty, and no error reporter is in use" at "\"django.middleware.security.SecurityMiddleware\""
]
