import os

SECRET_KEY = os.environ["SECRET_KEY"]
USE_TZ = True
