import os

SECRET_KEY = os.environ["SECRET_KEY"]
ROOT_URLCONF = "urls"
AUTH_PASSWORD_VALIDATORS = []  # want "^AUTH_PASSWORD_VALIDATORS is" at "[]"
