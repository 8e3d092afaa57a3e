import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]  # want "^SECURE_HSTS_SECONDS is 0 by default$" at "\"django.middleware.security.SecurityMiddleware\""
