import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["csp.middleware.CSPMiddleware"]
CONTENT_SECURITY_POLICY_REPORT_ONLY = {"DIRECTIVES": {"default-src": ["'self'"]}}  # want high "^CONTENT_SECURITY_POLICY_REPORT_ONLY only reports, and CONTENT_SECURITY_POLICY is not set$" at "{…}"
