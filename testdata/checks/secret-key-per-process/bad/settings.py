import os

from django.core.management.utils import get_random_secret_key

SECRET_KEY = os.environ.get("SECRET_KEY") or get_random_secret_key()  # want "^SECRET_KEY is drawn at random at every start unless the environment variable SECRET_KEY is set$" at "os.environ.get(\"SECRET_KEY\") or get_random_secret_key()"
