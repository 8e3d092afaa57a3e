import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]  # want "^SECURE_SSL_REDIRECT is False by default$" at "\"django.middleware.security.SecurityMiddleware\""
