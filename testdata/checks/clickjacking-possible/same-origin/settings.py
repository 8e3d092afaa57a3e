import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.clickjacking.XFrameOptionsMiddleware"]
X_FRAME_OPTIONS = "SAMEORIGIN"  # want low "^X_FRAME_OPTIONS is 'SAMEORIGIN'$" at "\"SAMEORIGIN\""
