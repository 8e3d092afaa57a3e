import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = "DEVELOPER" in os.environ
USE_X_FORWARDED_HOST = os.environ.get("ENVIRONMENT", "production") != "production"
