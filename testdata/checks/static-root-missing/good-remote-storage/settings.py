INSTALLED_APPS = ["django.contrib.staticfiles", "storages"]
STATIC_URL = "static/"
STORAGES = {
    "default": {"BACKEND": "storages.backends.s3.S3Storage"},
    "staticfiles": {"BACKEND": "storages.backends.s3.S3Storage"},
}
