import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [
    "corsheaders.middleware.CorsMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
]
CORS_ALLOWED_ORIGINS = ["https://app.example.org"]
CORS_ALLOW_CREDENTIALS = True
SESSION_COOKIE_SAMESITE = "Lax"
