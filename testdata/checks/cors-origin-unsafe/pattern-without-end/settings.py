import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ORIGIN_REGEX_WHITELIST = (r"^https://app\.example\.com",)  # want "^CORS_ORIGIN_REGEX_WHITELIST holds '.*', which matches https://app.example.com.attacker.example too$" at "r\"^https://app\\.example\\.com\""
