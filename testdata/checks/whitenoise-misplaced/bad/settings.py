import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",  # want high "^WhiteNoiseMiddleware stands below SessionMiddleware$" at "\"whitenoise.middleware.WhiteNoiseMiddleware\""
]
