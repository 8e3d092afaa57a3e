import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["django.contrib.contenttypes", "shop.api"]
MIDDLEWARE = [  # want low "^MIDDLEWARE lacks django.middleware.csrf.CsrfViewMiddleware$" at "[…]"
    "django.middleware.security.SecurityMiddleware",
    "shop.api.middleware.tokens",
]
