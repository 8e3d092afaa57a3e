import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGINS = ["https://localhost.example.com", "https://thelocal.se", "https://10.0.0.7"]
