SECRET_KEY = None
MIDDLEWARE = [
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",  # want high "^SessionMiddleware stands below AuthenticationMiddleware: every request fails$" at "\"django.contrib.sessions.middleware.SessionMiddleware\""
]
