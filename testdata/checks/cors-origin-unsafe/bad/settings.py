import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGINS = [
    "https://app.example.com",
    "http://shop.example.com",  # want high "^CORS_ALLOWED_ORIGINS holds the unencrypted origin 'http://shop.example.com'$" at "\"http://shop.example.com\""
]
CORS_ALLOWED_ORIGIN_REGEXES = [
    r"^https://\w+.example\.com$",  # want high "^CORS_ALLOWED_ORIGIN_REGEXES holds '.*', which matches https://attackerexample.com too$" at "r\"^https://\\w+.example\\.com$\""
]
