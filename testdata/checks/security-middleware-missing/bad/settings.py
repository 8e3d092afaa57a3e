import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [  # want "^MIDDLEWARE lacks django.middleware.security.SecurityMiddleware$" at "[…]"
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
SECURE_SSL_REDIRECT = True
