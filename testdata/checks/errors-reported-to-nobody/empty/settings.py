import os

SECRET_KEY = os.environ["SECRET_KEY"]
ADMINS = []  # want high "which is ..$" at "[]"
LOGGING = {
    "version": 1,
    "handlers": {
        "mail": {"class": "django.utils.log.AdminEmailHandler"},
    },
    "root": {"handlers": ["mail"]},
}
