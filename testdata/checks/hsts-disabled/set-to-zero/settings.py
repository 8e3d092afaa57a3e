import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_HSTS_SECONDS = int(os.environ.get("HSTS_SECONDS", "0"))  # want "^SECURE_HSTS_SECONDS is 0 unless the environment variable HSTS_SECONDS is set$" at "\"0\""
