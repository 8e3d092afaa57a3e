import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECURE_SSL_REDIRECT = str(os.environ.get("SECURE_SSL_REDIRECT", True)).lower() in ("1", "true", "yes", "on")
