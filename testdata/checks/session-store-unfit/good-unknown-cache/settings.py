import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
from shop.plugins import CACHES

SESSION_ENGINE = "django.contrib.sessions.backends.cache"
