import os

SECRET_KEY = os.environ["SECRET_KEY"]
ADMINS = [("Operations", "operations@example.com")]  # satisfied "^Errors are mailed to ADMINS$" at "[…]"
LOGGING = {
    "version": 1,
    "handlers": {
        "mail": {"class": "django.utils.log.AdminEmailHandler"},
    },
    "root": {"handlers": ["mail"]},
}
