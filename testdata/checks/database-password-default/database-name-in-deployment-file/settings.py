import os

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": os.environ.get("DATABASE_NAME", "orchard"),
        "PASSWORD": os.environ["DATABASE_PASSWORD"],
    },
}
