import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGIN_REGEXES = [r"^https?://(localhost|127\.0\.0\.1):\d+$"]  # want "^CORS_ALLOWED_ORIGIN_REGEXES holds" at "r\"^https?://(localhost|127\\.0\\.0\\.1):\\d+$\""
