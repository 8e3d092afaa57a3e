import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
SECURE_SSL_REDIRECT = True
