import os

SECRET_KEY = os.environ["SECRET_KEY"]

ALLOWED_HOSTS = ["portal.example.com"]
ALLOWED_HOSTS.append(os.environ.get("EXTRA_HOST", "*"))  # want "^ALLOWED_HOSTS holds '\\*' unless the environment variable EXTRA_HOST is set$" at "\"*\""
