import os

from django.utils.csp import CSP

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]
SECURE_CSP = {"script-src": [CSP.SELF, CSP.UNSAFE_INLINE, CSP.NONCE]}
