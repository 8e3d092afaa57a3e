import os

SECRET_KEY = os.environ["SECRET_KEY"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",  # want "^the engine of the database 'default' is 'django.db.backends.postgresql', and no requirement brings a driver for it$" at "\"django.db.backends.postgresql\""
        "NAME": "shop",
    },
}
