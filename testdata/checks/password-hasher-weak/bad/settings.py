import os

SECRET_KEY = os.environ["SECRET_KEY"]
PASSWORD_HASHERS = [
    "django.contrib.auth.hashers.MD5PasswordHasher",  # want "^PASSWORD_HASHERS begins with 'django.contrib.auth.hashers.MD5PasswordHasher'$" at "\"django.contrib.auth.hashers.MD5PasswordHasher\""
    "django.contrib.auth.hashers.PBKDF2PasswordHasher",
]
