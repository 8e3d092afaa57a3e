import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["shop.middleware.Security"]
SECURE_HSTS_SECONDS = 31536000
