import os

from decouple import config

SECRET_KEY = os.environ["SECRET_KEY"]
