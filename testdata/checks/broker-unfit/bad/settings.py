import os

SECRET_KEY = os.environ["SECRET_KEY"]
CELERY_BROKER_URL = "amqp://guest:guest@rabbit:5672//"  # want "^CELERY_BROKER_URL logs in as guest, with the password that everybody knows$" at "\"amqp://guest:guest@rabbit:5672//\""
