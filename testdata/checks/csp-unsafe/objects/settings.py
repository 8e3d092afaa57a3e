import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP = {
    "default-src": ["*"],  # want high "^SECURE_CSP\\['default-src'\\] allows \\*$" at "\"*\""
    "script-src": ["'self'"],
}
