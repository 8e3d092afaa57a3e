import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]  # satisfied "^HSTS is left to the proxy" at "\"django.middleware.security.SecurityMiddleware\""
