import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
SESSION_COOKIE_SAMESITE = "None"  # want high "^SESSION_COOKIE_SAMESITE is 'None'$" at "\"None\""
