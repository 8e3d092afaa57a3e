import os

from django.core.management.utils import get_random_secret_key

DEBUG = os.environ.get("DEBUG") == "1"
SECRET_KEY = get_random_secret_key() if DEBUG else os.environ["SECRET_KEY"]
