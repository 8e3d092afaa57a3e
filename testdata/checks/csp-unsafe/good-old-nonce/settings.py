import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["csp.middleware.CSPMiddleware"]
CSP_SCRIPT_SRC = ("'self'", "'unsafe-inline'")
CSP_INCLUDE_NONCE_IN = ["script-src"]
