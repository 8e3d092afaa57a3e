import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = [  # want "^MIDDLEWARE lacks django.middleware.clickjacking.XFrameOptionsMiddleware$" at "[…]"
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
]
