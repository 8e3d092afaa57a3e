import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.clickjacking.XFrameOptionsMiddleware"]
X_FRAME_OPTIONS = "deny"  # want medium "^X_FRAME_OPTIONS is 'deny'; " at "\"deny\""
