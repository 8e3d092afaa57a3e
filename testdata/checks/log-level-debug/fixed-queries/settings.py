import os

SECRET_KEY = os.environ["SECRET_KEY"]
LOGGING = {
    "version": 1,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django.db.backends": {"handlers": ["console"], "level": "INFO"}},
}
