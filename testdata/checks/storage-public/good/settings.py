import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["storages"]
STORAGES = {
    "default": {"BACKEND": "storages.backends.s3.S3Storage"},
    "staticfiles": {"BACKEND": "storages.backends.s3.S3Storage", "OPTIONS": {"querystring_auth": False}},
}
AWS_DEFAULT_ACL = None
AWS_S3_VERIFY = None
