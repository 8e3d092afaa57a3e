import os

DEBUG = True
ALLOWED_HOSTS = ["localhost"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}
SITE = {"debug": DEBUG}
