import os

SECRET_KEY = os.environ["SECRET_KEY"]
LOGGING = {
    "version": 1,
    "handlers": {
        "mail": {"class": "django.utils.log.AdminEmailHandler"},  # want high "^LOGGING has a handler that mails ADMINS, which is .. by default$" at "\"django.utils.log.AdminEmailHandler\""
    },
    "root": {"handlers": ["mail"]},
}
