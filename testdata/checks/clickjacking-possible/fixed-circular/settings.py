SECRET_KEY = None
MIDDLEWARE = ["shop.frames.Frames", "django.middleware.clickjacking.XFrameOptionsMiddleware"]
