import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"  # want "^SESSION_SERIALIZER is 'django.contrib.sessions.serializers.PickleSerializer'$" at "\"django.contrib.sessions.serializers.PickleSerializer\""
