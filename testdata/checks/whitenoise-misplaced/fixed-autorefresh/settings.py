SECRET_KEY = None
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
]
WHITENOISE_AUTOREFRESH = False
