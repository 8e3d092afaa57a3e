import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGINS = ["http://0.0.0.0:8000"]  # want "holds" at "\"http://0.0.0.0:8000\""
