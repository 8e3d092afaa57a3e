import os

SECRET_KEY = os.environ["SECRET_KEY"]
SESSION_SERIALIZER = "django.contrib.sessions.serializers.PickleSerializer"
