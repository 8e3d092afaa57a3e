import os

SECRET_KEY = os.environ["SECRET_KEY"]
PASSWORD_HASHERS = ("django.contrib.auth.hashers." + os.environ.get("HASHER", "SHA1PasswordHasher"),)  # want "^PASSWORD_HASHERS begins with 'django.contrib.auth.hashers.SHA1PasswordHasher' unless the environment variable HASHER is set$" at "\"django.contrib.auth.hashers.\" + os.environ.get(\"HASHER\", \"SHA1PasswordHasher\")"
