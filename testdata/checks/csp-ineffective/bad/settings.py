import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = []
SECURE_CSP = {"default-src": ["'self'"]}  # want high "^SECURE_CSP is never sent: MIDDLEWARE lacks django.middleware.csp.ContentSecurityPolicyMiddleware$" at "{\"default-src\": [\"'self'\"]}"
