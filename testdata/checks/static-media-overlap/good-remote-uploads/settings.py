SECRET_KEY = None
INSTALLED_APPS = ["django.contrib.staticfiles"]
STORAGES = {
    "default": {"BACKEND": "storages.backends.s3.S3Storage"},
    "staticfiles": {"BACKEND": "storages.backends.s3.S3Storage"},
}
STATIC_ROOT = MEDIA_ROOT = "/srv/files"
STATIC_URL = MEDIA_URL = "https://files.example.org/"
