import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["rest_framework"]
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",  # satisfied "shared by all" at "\"django.core.cache.backends.redis.RedisCache\""
        "LOCATION": os.environ["REDIS_URL"],
    },
}
REST_FRAMEWORK = {"DEFAULT_THROTTLE_CLASSES": ["rest_framework.throttling.AnonRateThrottle"]}
