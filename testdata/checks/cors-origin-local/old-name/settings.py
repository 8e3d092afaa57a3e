import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ORIGIN_WHITELIST = ("localhost:3000",)  # want "^CORS_ORIGIN_WHITELIST holds 'localhost:3000'$" at "\"localhost:3000\""
