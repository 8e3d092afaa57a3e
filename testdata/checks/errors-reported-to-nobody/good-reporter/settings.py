import sentry_sdk
import os

SECRET_KEY = os.environ["SECRET_KEY"]
sentry_sdk.init(dsn=os.environ["DSN"])
LOGGING = {
    "version": 1,
    "handlers": {
        "mail": {"class": "django.utils.log.AdminEmailHandler"},
    },
    "root": {"handlers": ["mail"]},
}
