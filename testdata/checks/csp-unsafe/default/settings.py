import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP = {"default-src": "'self' 'unsafe-eval'"}  # want high "^SECURE_CSP\\['default-src'\\] allows 'unsafe-eval'$" at "\"'self' 'unsafe-eval'\""
