import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [  # want "^MIDDLEWARE lacks django.middleware.csrf.CsrfViewMiddleware$" at "[…]"
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
]
