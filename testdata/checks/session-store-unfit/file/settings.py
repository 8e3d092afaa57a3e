import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
SESSION_ENGINE = "django.contrib.sessions.backends.cache"  # want medium "FileBasedCache'; the processes of one machine share it$" at "\"django.contrib.sessions.backends.cache\""
CACHES = {"default": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache"}}
