import os

SECRET_KEY = os.environ["SECRET_KEY"]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql"},  # want "CONN_MAX_AGE.. is not set$" at "{…}"
}
