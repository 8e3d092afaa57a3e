INSTALLED_APPS = ["django.contrib.staticfiles"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",  # want high "MIDDLEWARE has whitenoise.middleware.WhiteNoiseMiddleware, which no requirement brings" at "\"whitenoise.middleware.WhiteNoiseMiddleware\""
]
