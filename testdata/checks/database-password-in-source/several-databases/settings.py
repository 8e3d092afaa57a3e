import os

SECRET_KEY = os.environ["SECRET_KEY"]

DATABASES = {
    "default": {"ENGINE": "django.db.backends.postgresql", "PASSWORD": os.environ["DATABASE_PASSWORD"]},
    "reports": {"ENGINE": "django.db.backends.mysql", "PASSWORD": "b1ue-Heron.77"},  # want "written in the source" at "\"b1ue-Heron.77\""
}
