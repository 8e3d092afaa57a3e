import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP = ["default-src 'self'"]  # want high "^SECURE_CSP is \\[.*\\], which is no dictionary$" at "[\"default-src 'self'\"]"
