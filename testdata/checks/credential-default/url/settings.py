import os

SECRET_KEY = os.environ["SECRET_KEY"]
CELERY_BROKER_URL = os.getenv("BROKER_URL", "amqp://shop:shop@queue/shop")  # want "^CELERY_BROKER_URL falls back to a URL with a password that everybody tries unless the environment variable BROKER_URL is set$" at "\"amqp://shop:shop@queue/shop\""
