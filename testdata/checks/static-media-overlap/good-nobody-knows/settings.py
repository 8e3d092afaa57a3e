import os

SECRET_KEY = None
INSTALLED_APPS = ["django.contrib.staticfiles"]
STATIC_ROOT = "static"
MEDIA_ROOT = os.path.join(os.environ["DATA"], "media")
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.filebased.FileBasedCache", "LOCATION": "/tmp/cache"},
}
