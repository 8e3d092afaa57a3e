import os

SECRET_KEY = os.environ["SECRET_KEY"]

DEBUG = os.environ.get("DEBUG") == "1"
ALLOWED_HOSTS = ["portal.example.com"]
if DEBUG:
    ALLOWED_HOSTS = ["*"]
