import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",  # want low "^X_FRAME_OPTIONS is 'SAMEORIGIN' by default with Django 2.2, not with 3.2; the requirement admits both" at "…"
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
