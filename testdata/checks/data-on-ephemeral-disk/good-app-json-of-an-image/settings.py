import os

SECRET_KEY = os.environ["SECRET_KEY"]
MEDIA_ROOT = "media"
