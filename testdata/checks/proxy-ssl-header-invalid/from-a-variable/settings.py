import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECURE_PROXY_SSL_HEADER = tuple(os.environ.get("PROXY_HEADER", "HTTP_X_FORWARDED_PROTO").split(","))  # want high "which is no pair$" at "tuple(…)"
