import os

SECRET_KEY = os.environ["SECRET_KEY"]

# Django ignores the password of SQLite.
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "db.sqlite3", "PASSWORD": "unused"}}
