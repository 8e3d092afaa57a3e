import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_HSTS_SECONDS = 3600
SECURE_PROXY_SSL_HEADER = None  # want high "^compose.yaml:6 ends TLS, and SECURE_PROXY_SSL_HEADER is None$" at "None"
