import os

SECRET_KEY = os.environ["SECRET_KEY"]
TASKS = {"default": {"BACKEND": "django.tasks.backends.dummy.DummyBackend"}}  # want "DummyBackend" at "\"django.tasks.backends.dummy.DummyBackend\""
