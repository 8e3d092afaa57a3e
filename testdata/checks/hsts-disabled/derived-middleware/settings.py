import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["shop.middleware.Security"]
SECURE_HSTS_SECONDS = 0  # want "^SECURE_HSTS_SECONDS is 0$" at "0"
