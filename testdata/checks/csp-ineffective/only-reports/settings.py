import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP_REPORT_ONLY = {"default-src": ["'self'"]}  # want high "^SECURE_CSP_REPORT_ONLY only reports, and SECURE_CSP is not set$" at "{\"default-src\": [\"'self'\"]}"
