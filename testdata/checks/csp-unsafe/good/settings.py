import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP = {"default-src": ["'self'"], "style-src": ["'self'", "'unsafe-inline'"], "img-src": ["*", "data:"]}
