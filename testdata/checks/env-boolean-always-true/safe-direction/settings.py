import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECURE_SSL_REDIRECT = bool(os.environ.get("SECURE_SSL_REDIRECT", True))  # want medium "; true is the safer value$" at "bool(os.environ.get(\"SECURE_SSL_REDIRECT\", True))"
