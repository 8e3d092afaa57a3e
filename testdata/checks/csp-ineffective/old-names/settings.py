import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["csp.middleware.CSPMiddleware"]
CSP_DEFAULT_SRC = ["'self'"]  # want high "^CSP_DEFAULT_SRC is not read by django-csp 4.0 and later$" at "[\"'self'\"]"
CSP_IMG_SRC = ["'self'", "data:"]
