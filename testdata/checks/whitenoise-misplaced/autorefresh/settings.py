SECRET_KEY = None
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
]
WHITENOISE_AUTOREFRESH = True  # want high "^WHITENOISE_AUTOREFRESH is True$" at "True"
