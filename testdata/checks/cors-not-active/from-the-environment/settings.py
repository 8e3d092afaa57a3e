import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
CORS_ORIGIN_WHITELIST = os.environ["ORIGINS"].split(",")  # want "^CORS_ORIGIN_WHITELIST is set" at "os.environ[\"ORIGINS\"].split(\",\")"
