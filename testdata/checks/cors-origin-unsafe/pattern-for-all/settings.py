import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGIN_REGEXES = [".*"]  # want "holds '\\.\\*', which matches https://attacker.example too" at "\".*\""
