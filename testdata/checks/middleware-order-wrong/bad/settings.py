import os

SECRET_KEY = os.environ["SECRET_KEY"]
CORS_ALLOWED_ORIGINS = ["https://shop.example.org"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "corsheaders.middleware.CorsMiddleware",  # want high "^CorsMiddleware stands below CommonMiddleware: its redirects go out without the CORS headers, and browsers refuse them$" at "\"corsheaders.middleware.CorsMiddleware\""
]
