import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["shop.frames.Frames", "django.middleware.clickjacking.XFrameOptionsMiddleware"]
