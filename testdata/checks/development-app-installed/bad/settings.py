import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = [
    "django.contrib.auth",
    "django_extensions",  # want high "^INSTALLED_APPS holds the development tool django_extensions$" at "\"django_extensions\""
]
