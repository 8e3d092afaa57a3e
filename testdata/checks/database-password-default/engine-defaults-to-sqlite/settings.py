import os

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {
        "ENGINE": os.environ.get("DATABASE_ENGINE", "django.db.backends.sqlite3"),
        "PASSWORD": os.environ.get("DATABASE_PASSWORD", "heron77"),  # want "unless the environment variable DATABASE_PASSWORD is set" at "\"heron77\""
    },
}
