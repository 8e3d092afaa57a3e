import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]  # want "^SECURE_HSTS_PRELOAD is False by default$" at "\"django.middleware.security.SecurityMiddleware\""
SECURE_HSTS_SECONDS = 31536000
