import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["django.contrib.auth", "django.contrib.contenttypes", "vendor.apps.user"]
AUTH_USER_MODEL = "vendor_user.User"
