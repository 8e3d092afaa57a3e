import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
INSTALLED_APPS = ["django.contrib.sessions"]
SESSION_COOKIE_SECURE = 1  # want high "^SESSION_COOKIE_SECURE is 1 with Django 5.2, not with 3.2 to 4.0; the requirement admits both$" at "1"
