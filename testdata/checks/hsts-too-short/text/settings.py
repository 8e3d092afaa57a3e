import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_HSTS_SECONDS = os.environ.get("HSTS_SECONDS", "3600")  # want "^SECURE_HSTS_SECONDS is '3600' unless the environment variable HSTS_SECONDS is set, under a year$" at "\"3600\""
