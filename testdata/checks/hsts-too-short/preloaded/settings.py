import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_HSTS_SECONDS = 60 * 60 * 24 * 30  # want "^SECURE_HSTS_SECONDS is 2592000, under a year, which the list of preloaded domains does not take$" at "60 * 60 * 24 * 30"
SECURE_HSTS_PRELOAD = True
