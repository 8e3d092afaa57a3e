import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]  # want high "^nginx/default.conf:2 ends TLS, and SECURE_PROXY_SSL_HEADER is None by default$" at "\"django.middleware.security.SecurityMiddleware\""
SECURE_SSL_REDIRECT = True
