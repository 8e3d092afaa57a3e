import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.clickjacking.XFrameOptionsMiddleware"]
X_FRAME_OPTIONS = "SAMEORIGIN"  # want medium "^X_FRAME_OPTIONS is 'SAMEORIGIN'; only pages of the site itself can frame it$" at "\"SAMEORIGIN\""
