import os

SECRET_KEY = os.environ["SECRET_KEY"]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.mysql", "CONN_MAX_AGE": None},  # want "CONN_HEALTH_CHECKS.. is not set$" at "{…}"
}
