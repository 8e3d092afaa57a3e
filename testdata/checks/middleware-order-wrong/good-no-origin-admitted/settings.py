import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = False
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "corsheaders.middleware.CorsMiddleware",
]
if DEBUG:
    CORS_ALLOW_ALL_ORIGINS = True
