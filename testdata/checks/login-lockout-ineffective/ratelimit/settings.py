INSTALLED_APPS = ["django_ratelimit"]
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache"},  # want "^django-ratelimit counts in 'django.core.cache.backends.db.DatabaseCache', which cannot count atomically$" at "\"django.core.cache.backends.db.DatabaseCache\""
}
