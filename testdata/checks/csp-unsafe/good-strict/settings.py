import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP = {"script-src": ["'strict-dynamic'", "'nonce-abc'", "'unsafe-inline'", "http:", "*"], "object-src": ["'none'"]}
