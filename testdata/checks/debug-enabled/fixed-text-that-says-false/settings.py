import os

SECRET_KEY = os.environ["SECRET_KEY"]

DEBUG = str(os.environ.get("DEBUG", "False")).lower() in ("1", "true", "yes", "on")
