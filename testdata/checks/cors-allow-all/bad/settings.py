import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOW_ALL_ORIGINS = True  # want high "^CORS_ALLOW_ALL_ORIGINS is True$" at "True"
