import os

SECRET_KEY = os.environ["SECRET_KEY"]
DATABASES = {
    "default": {"ENGINE": "django.db.backends.mysql", "HOST": "203.0.113.7"},  # want "ssl.. is not set$" at "{…}"
}
