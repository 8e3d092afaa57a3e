import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["corsheaders"]
MIDDLEWARE = ["django.middleware.common.CommonMiddleware"]
CORS_ALLOWED_ORIGINS = ["https://app.example.com"]  # want high "^CORS_ALLOWED_ORIGINS is set, but MIDDLEWARE lacks corsheaders.middleware.CorsMiddleware$" at "[\"https://app.example.com\"]"
