import os

SECRET_KEY = os.environ["SECRET_KEY"]
from shop.plugins import hashers

PASSWORD_HASHERS = [*hashers(), "django.contrib.auth.hashers.MD5PasswordHasher"]
