import os

SECRET_KEY = os.environ["SECRET_KEY"]
LOGGING = {
    "version": 1,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "loggers": {"django.db.backends": {"handlers": ["console"], "level": "DEBUG"}},  # want medium "^the level of the logger 'django.db.backends' is 'DEBUG'; Django logs queries only while it counts them$" at "\"DEBUG\""
}
