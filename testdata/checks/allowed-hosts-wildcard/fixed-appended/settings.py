import os

SECRET_KEY = os.environ["SECRET_KEY"]

ALLOWED_HOSTS = ["portal.example.com"]
ALLOWED_HOSTS.append(os.environ["EXTRA_HOST"])
