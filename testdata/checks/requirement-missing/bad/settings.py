import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = [
    "django.contrib.auth",
    "corsheaders",  # want high "^INSTALLED_APPS has corsheaders, and no requirement brings django-cors-headers$" at "\"corsheaders\""
]
