import os

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": "shop",
        "USER": "shop",
        "PASSWORD": "b1ue-Heron.77",  # want high "^the database password is written in the source$" at "\"b1ue-Heron.77\""
    },
}
