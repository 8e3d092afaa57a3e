import os

SECRET_KEY = os.environ["SECRET_KEY"]
REDIS_HOST = os.getenv("REDIS_HOST", "cache")
CELERY_BROKER_URL = os.getenv("BROKER_URL", "amqp://shop:Wq3v9zLk@queue/shop")  # want high "^CELERY_BROKER_URL falls back to a URL with a password written in the source unless the environment variable BROKER_URL is set$" at "\"amqp://shop:Wq3v9zLk@queue/shop\""
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": f"redis://:{'t6Hm2pXr'}@{REDIS_HOST}:6379/0",  # want high "^CACHES\\['default'\\]\\['LOCATION'\\] falls back to a URL with a password written in the source unless" at "'t6Hm2pXr'"
    },
}
