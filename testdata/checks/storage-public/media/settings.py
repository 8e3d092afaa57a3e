import os

SECRET_KEY = os.environ["SECRET_KEY"]
STORAGES = {
    "default": {
        "BACKEND": "storages.backends.s3.S3Storage",
        "OPTIONS": {"querystring_auth": False},  # want medium "querystring_auth.. is False; the uploads may be meant for everybody$" at "False"
    },
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
