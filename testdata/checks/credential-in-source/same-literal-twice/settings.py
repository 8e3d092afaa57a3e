import os

SECRET_KEY = os.environ["SECRET_KEY"]
REDIS_PASSWORD = "Wq3v9zLk"  # want high "^REDIS_PASSWORD is a credential" at "\"Wq3v9zLk\""
CELERY_BROKER_URL = f"redis://:{REDIS_PASSWORD}@queue/0"
CACHE_OPTIONS = {"PASSWORD": REDIS_PASSWORD}
