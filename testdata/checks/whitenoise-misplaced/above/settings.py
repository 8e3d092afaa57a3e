SECRET_KEY = None
MIDDLEWARE = [
    "whitenoise.middleware.WhiteNoiseMiddleware",  # want high "^WhiteNoiseMiddleware stands above SecurityMiddleware$" at "\"whitenoise.middleware.WhiteNoiseMiddleware\""
    "django.middleware.security.SecurityMiddleware",
]
