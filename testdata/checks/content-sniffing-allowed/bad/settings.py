import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_CONTENT_TYPE_NOSNIFF = False  # want "^SECURE_CONTENT_TYPE_NOSNIFF is False$" at "False"
