import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",  # want "^SECURE_CONTENT_TYPE_NOSNIFF and SECURE_CROSS_ORIGIN_OPENER_POLICY are safe only by the defaults of Django 5.2$" at "\"django.middleware.security.SecurityMiddleware\""
]
SECURE_REFERRER_POLICY = "same-origin"
