import os

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": os.environ["DATABASE_PASSWORD"]},
    "reports": {"ENGINE": "django.db.backends.mysql", "PASSWORD": os.environ["DATABASE_REPORTS_PASSWORD"]},
}
