import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECURE_PROXY_SSL_HEADER = ("X-Forwarded-Proto", "https")  # want high "^SECURE_PROXY_SSL_HEADER is \\('X-Forwarded-Proto', 'https'\\), whose first item is no name of a header as WSGI spells it$" at "(\"X-Forwarded-Proto\", \"https\")"
