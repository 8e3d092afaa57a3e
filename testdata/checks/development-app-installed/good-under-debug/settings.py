import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = os.environ.get("DEBUG") == "1"
INSTALLED_APPS = ["django.contrib.auth"]
if DEBUG:
    INSTALLED_APPS.append("debug_toolbar")
