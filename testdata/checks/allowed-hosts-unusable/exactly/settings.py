import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = True
ALLOWED_HOSTS = []  # want high "^ALLOWED_HOSTS is \\[\\]$" at "[]"
