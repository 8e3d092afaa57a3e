import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]  # want "^SECURE_CONTENT_TYPE_NOSNIFF is False by default$" at "\"django.middleware.security.SecurityMiddleware\""
