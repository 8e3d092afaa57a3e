import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["csp.middleware.CSPMiddleware"]
CSP_DEFAULT_SRC = ["'self'"]
