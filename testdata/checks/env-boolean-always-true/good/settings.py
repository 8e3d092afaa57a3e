import json
import os
from distutils.util import strtobool

from decouple import config

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = os.environ.get("DEBUG", "").lower() in ("1", "true")
USE_X_FORWARDED_HOST = config("USE_X_FORWARDED_HOST", default=False, cast=bool)
USE_X_FORWARDED_PORT = bool(strtobool(os.environ.get("USE_X_FORWARDED_PORT", "no")))
CORS_ALLOW_CREDENTIALS = bool(int(os.environ.get("CORS_ALLOW_CREDENTIALS", 0)))
CORS_ALLOW_ALL_ORIGINS = json.loads(os.environ.get("CORS_ALLOW_ALL_ORIGINS", "false"))
