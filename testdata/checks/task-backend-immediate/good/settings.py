import os

SECRET_KEY = os.environ["SECRET_KEY"]
TASKS = {"default": {"BACKEND": "django_tasks.backends.database.DatabaseBackend"}}
