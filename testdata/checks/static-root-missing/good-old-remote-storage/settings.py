INSTALLED_APPS = ["django.contrib.staticfiles", "storages"]
STATIC_URL = "static/"
STATICFILES_STORAGE = "storages.backends.s3boto3.S3StaticStorage"
