SECRET_KEY = None
PASSWORD_HASHER = "django.contrib.auth.hashers.Argon2PasswordHasher"
AUTHENTICATION = [PASSWORD_HASHER]
