import os

SECRET_KEY = os.environ["SECRET_KEY"]

# A default is database-password-default's.
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "PASSWORD": os.environ.get("DATABASE_PASSWORD", "b1ue-Heron.77"),
    },
}
