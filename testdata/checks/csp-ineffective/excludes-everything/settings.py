import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["csp.middleware.CSPMiddleware"]
CONTENT_SECURITY_POLICY = {
    "EXCLUDE_URL_PREFIXES": "/admin/",  # want high "^CONTENT_SECURITY_POLICY excludes every path: EXCLUDE_URL_PREFIXES is the text '/admin/'$" at "\"/admin/\""
    "DIRECTIVES": {"default-src": ["'self'"]},
}
