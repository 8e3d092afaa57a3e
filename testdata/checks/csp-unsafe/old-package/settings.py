import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["csp.middleware.CSPMiddleware"]
CSP_SCRIPT_SRC = ("'self'", "'unsafe-inline'")  # want high "^CSP_SCRIPT_SRC allows 'unsafe-inline'$" at "\"'unsafe-inline'\""
