import os

SECRET_KEY = os.environ["SECRET_KEY"]
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["allauth.account"]
AUTH_PASSWORD_VALIDATORS = []  # want high "^AUTH_PASSWORD_VALIDATORS is" at "[]"
