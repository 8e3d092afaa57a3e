import os
from decouple import config

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": config("DATABASE_NAME", default="shop"),
        "USER": config("DATABASE_USER", default="shop"),
        "PASSWORD": config("DATABASE_PASSWORD"),
    },
}
