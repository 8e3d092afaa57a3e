import os

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.sqlite3",  # want high "ENGINE'. is 'django.db.backends.sqlite3'$" at "\"django.db.backends.sqlite3\""
        "NAME": "db.sqlite3",
    },
}
