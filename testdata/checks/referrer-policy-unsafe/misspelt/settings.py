import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_REFERRER_POLICY = "same_origin"  # want "^SECURE_REFERRER_POLICY is 'same_origin'$" at "\"same_origin\""
