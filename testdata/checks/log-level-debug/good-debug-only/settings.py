import os

SECRET_KEY = os.environ["SECRET_KEY"]
LOGGING = {
    "version": 1,
    "handlers": {"console": {"class": "logging.StreamHandler", "filters": ["require_debug_true"]}},
    "root": {"handlers": ["console"], "level": "DEBUG"},
}
