import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]  # want low "^SECURE_SSL_REDIRECT is False by default$" at "\"django.middleware.security.SecurityMiddleware\""
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
