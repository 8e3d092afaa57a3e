import os

from csp.constants import SELF, UNSAFE_INLINE

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["csp.middleware.CSPMiddleware"]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "script-src": [SELF, UNSAFE_INLINE],  # want high "^CONTENT_SECURITY_POLICY\\['DIRECTIVES'\\]\\['script-src'\\] allows 'unsafe-inline'$" at "[SELF, UNSAFE_INLINE]"
    },
}
