import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGINS = ["http://localhost:3000", "http://frontend:3000"]
CORS_ALLOWED_ORIGIN_REGEXES = [r"^http://localhost:\d+$"]
