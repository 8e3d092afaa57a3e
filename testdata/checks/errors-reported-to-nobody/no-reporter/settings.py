# want low "^ADMINS is empty, and no error reporter is in use$" at "# want…"
import os

SECRET_KEY = os.environ["SECRET_KEY"]
LOGGING = {
    "version": 1,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"]},
}
