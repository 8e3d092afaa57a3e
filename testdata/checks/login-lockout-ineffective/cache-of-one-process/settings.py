INSTALLED_APPS = ["axes"]
AUTHENTICATION_BACKENDS = ["axes.backends.AxesBackend"]
AXES_HANDLER = "axes.handlers.cache.AxesCacheHandler"
AXES_CACHE = "attempts"
CACHES = {
    "default": {"BACKEND": "django_redis.cache.RedisCache"},
    "attempts": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"},  # want "^django-axes counts in 'django.core.cache.backends.locmem.LocMemCache', which every process has for itself$" at "\"django.core.cache.backends.locmem.LocMemCache\""
}
