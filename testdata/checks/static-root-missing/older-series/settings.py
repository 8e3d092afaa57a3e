INSTALLED_APPS = ["django.contrib.staticfiles"]  # want "^STATIC_ROOT is None by default with Django 5.2, not with 4.2 to 5.0; the requirement admits both$" at "INSTALLED_APPS = [\"django.contrib.staticfiles\"]…"
STATIC_URL = "static/"
STATICFILES_STORAGE = "storages.backends.s3boto3.S3StaticStorage"
