import os

SECRET_KEY = os.environ["SECRET_KEY"]
DATABASES = {
    "default": {
        "ENGINE": "django.db.backends.postgresql",
        "CONN_MAX_AGE": 600,  # want "is 600, and the program runs under ASGI$" at "600"
        "CONN_HEALTH_CHECKS": True,
    },
}
