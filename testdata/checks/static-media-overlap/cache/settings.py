SECRET_KEY = None
STATIC_ROOT = "/srv/static"
MEDIA_ROOT = "/srv/media/uploads"
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "/srv/static"},
    "pages": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": "/srv/static/",  # want high "^the cache 'pages' is STATIC_ROOT$" at "\"/srv/static/\""
    },
    "thumbnails": {
        "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
        "LOCATION": "/srv/media",  # want high "^the cache 'thumbnails' contains MEDIA_ROOT$" at "\"/srv/media\""
    },
}
