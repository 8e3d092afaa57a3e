import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_REFERRER_POLICY = "unsafe-url"  # want "^SECURE_REFERRER_POLICY is 'unsafe-url'$" at "\"unsafe-url\""
