SECRET_KEY = "x" * 60
ROOT_URLCONF = "urls"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": "cache",  # want high "^CACHES\\['default'\\]\\['LOCATION'\\] is 'cache', a relative path .caches.W003.$" at "\"cache\""
    },
}
