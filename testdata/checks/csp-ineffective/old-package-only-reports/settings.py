import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["csp.middleware.CSPMiddleware"]
CSP_REPORT_ONLY = True  # want high "^CSP_REPORT_ONLY is True$" at "True"
CSP_DEFAULT_SRC = ["'self'"]
