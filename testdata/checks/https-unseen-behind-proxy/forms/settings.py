import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
SECURE_PROXY_SSL_HEADER = None  # want high "^nginx/default.conf:2 ends TLS, and SECURE_PROXY_SSL_HEADER is None$" at "None"
