import os

SECRET_KEY = os.environ["SECRET_KEY"]
REDIS_HOST = os.getenv("REDIS_HOST", "cache")
CELERY_BROKER_URL = os.environ["BROKER_URL"]
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": f"redis://:{'t6Hm2pXr'}@{REDIS_HOST}:6379/0",
    },
}
