import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = []
CSRF_TRUSTED_ORIGINS = ["http://shop.example.org"]
