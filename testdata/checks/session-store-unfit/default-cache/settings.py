import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"  # want high "LocMemCache' by default$" at "\"django.contrib.sessions.backends.cached_db\""
