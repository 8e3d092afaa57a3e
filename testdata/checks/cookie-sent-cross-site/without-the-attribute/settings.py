import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
SESSION_COOKIE_SAMESITE = None  # want "^SESSION_COOKIE_SAMESITE is None$" at "None"
CSRF_COOKIE_SAMESITE = False  # want "^CSRF_COOKIE_SAMESITE is False$" at "False"
