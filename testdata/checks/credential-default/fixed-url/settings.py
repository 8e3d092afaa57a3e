import os

SECRET_KEY = os.environ["SECRET_KEY"]
CELERY_BROKER_URL = os.environ["BROKER_URL"]
