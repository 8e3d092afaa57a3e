import os

SECRET_KEY = os.environ["SECRET_KEY"]
CORS_ALLOWED_ORIGINS = ["https://shop.example.org"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "corsheaders.middleware.CorsMiddleware",
    "django.middleware.common.CommonMiddleware",
]
