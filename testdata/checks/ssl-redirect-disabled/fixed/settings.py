import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]

# Security settings for production
SECURE_SSL_REDIRECT = True
