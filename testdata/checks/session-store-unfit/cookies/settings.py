import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
SESSION_ENGINE = "django.contrib.sessions.backends.signed_cookies"  # want medium "^SESSION_ENGINE is 'django.contrib.sessions.backends.signed_cookies'; such a session cannot be ended" at "\"django.contrib.sessions.backends.signed_cookies\""
