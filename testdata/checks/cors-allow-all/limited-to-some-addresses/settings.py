import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOW_ALL_ORIGINS = True  # want medium "^CORS_ALLOW_ALL_ORIGINS is True; only for the addresses that CORS_URLS_REGEX matches$" at "True"
CORS_URLS_REGEX = r"^/api/public/.*$"
