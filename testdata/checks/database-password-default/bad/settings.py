import os
from decouple import config

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": config("DATABASE_NAME", default="shop"),
        "USER": config("DATABASE_USER", default="shop"),
        "PASSWORD": config("DATABASE_PASSWORD", default="heron77"),  # want high "^the database password is a literal unless the environment variable DATABASE_PASSWORD is set$" at "\"heron77\""
    },
}
