import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["*"]  # want high "^ALLOWED_HOSTS is" at "\"*\""
MIDDLEWARE = ["shop.middleware.Times"]
