import os
from os import environ, environ as env, getenv
get_secret = os.environ.get
REGION = environ.get("APP_REGION", "eu")
COLOUR = getenv("APP_COLOUR")
ZONE = env.get(key="APP_ZONE", default="a")
MAIL_HOST = get_secret("MAIL_HOST", "mail.internal")
ON_PAAS = "DYNO" in env
NOT_CI = "CI" not in environ
try:
    TOKEN = env["APP_TOKEN"]
except KeyError:
    TOKEN = "none"
