import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth"]
AUTHENTICATION_BACKENDS = ["shop.backends.ByMail"]
AUTH_PASSWORD_VALIDATORS = []  # want "^AUTH_PASSWORD_VALIDATORS is" at "[]"
