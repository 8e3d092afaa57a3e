import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.clickjacking.XFrameOptionsMiddleware"]
X_FRAME_OPTIONS = "ALLOWALL"  # want high "^X_FRAME_OPTIONS is 'ALLOWALL'$" at "\"ALLOWALL\""
