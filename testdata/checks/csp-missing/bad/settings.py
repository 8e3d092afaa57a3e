import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]  # want high "^MIDDLEWARE lacks a middleware that sends a Content-Security-Policy$" at "[\"django.middleware.security.SecurityMiddleware\"]"
