import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGINS = []
if not CORS_ALLOWED_ORIGINS:
    CORS_ALLOWED_ORIGINS = [
        "https://app.example.com",
        "https://api.example.local",  # want "^CORS_ALLOWED_ORIGINS holds 'https://api.example.local'$" at "\"https://api.example.local\""
        "http://127.0.0.1:8080",
    ]
