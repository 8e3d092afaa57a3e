SECRET_KEY = None
MIDDLEWARE = [
    "django.middleware.locale.LocaleMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",  # want high "^SessionMiddleware stands below LocaleMiddleware" at "\"django.contrib.sessions.middleware.SessionMiddleware\""
]
