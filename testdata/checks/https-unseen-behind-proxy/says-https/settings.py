import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_SSL_REDIRECT = True
SECURE_PROXY_SSL_HEADER = None  # want high "^nginx/default.conf:6 says that requests came over HTTPS, and SECURE_PROXY_SSL_HEADER is None$" at "None"
