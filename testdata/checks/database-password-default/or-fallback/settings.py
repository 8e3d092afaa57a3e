import os

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "PASSWORD": os.environ.get("DATABASE_PASSWORD") or "heron77",  # want "DATABASE_PASSWORD" at "\"heron77\""
    },
}
