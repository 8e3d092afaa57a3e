import os

from django.utils.csp import CSP

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP = {
    "default-src": [CSP.SELF],
    "script-src": ["'self'", "'unsafe-inline'", "https:", "data:"],  # want high "^SECURE_CSP\\['script-src'\\] allows 'unsafe-inline' and data:$" at "\"'unsafe-inline'\""
}
