import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",  # want "^CSRF_COOKIE_SECURE is False by default$" at "\"django.middleware.security.SecurityMiddleware\""
    "django.middleware.csrf.CsrfViewMiddleware",
]
