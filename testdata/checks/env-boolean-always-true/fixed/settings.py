import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = str(os.environ.get("DEBUG", "")).lower() in ("1", "true", "yes", "on")
