import os

SECRET_KEY = os.environ["SECRET_KEY"]
import sys

if "test" in sys.argv:
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
