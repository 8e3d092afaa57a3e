INSTALLED_APPS = ["django_ratelimit"]
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},
    "limits": {"BACKEND": "django.core.cache.backends.redis.RedisCache"},
}
RATELIMIT_USE_CACHE = "limits"
