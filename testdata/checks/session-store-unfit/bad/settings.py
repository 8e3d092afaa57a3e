import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
SESSION_ENGINE = "django.contrib.sessions.backends.cache"  # want high "^SESSION_ENGINE is 'django.contrib.sessions.backends.cache' and CACHES\\['default'\\]\\['BACKEND'\\] is 'django.core.cache.backends.locmem.LocMemCache'$" at "\"django.contrib.sessions.backends.cache\""
CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
