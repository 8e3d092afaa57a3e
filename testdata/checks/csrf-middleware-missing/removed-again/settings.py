import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [  # want "^MIDDLEWARE lacks" at "[…]"
    "django.middleware.security.SecurityMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

if "API_ONLY" not in os.environ:
    MIDDLEWARE.remove("django.middleware.csrf.CsrfViewMiddleware")
