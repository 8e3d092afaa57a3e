import os

SECRET_KEY = os.environ["SECRET_KEY"]
CELERY_TASK_ALWAYS_EAGER = True
