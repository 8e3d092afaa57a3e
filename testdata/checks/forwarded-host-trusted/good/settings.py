import os

SECRET_KEY = os.environ["SECRET_KEY"]
USE_X_FORWARDED_HOST = False
