import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEFAULT_FILE_STORAGE = "storages.backends.s3.S3Storage"  # want high "^DEFAULT_FILE_STORAGE is ignored since Django 5.1 and STORAGES has no 'default': uploads go to the local file system$" at "\"storages.backends.s3.S3Storage\""
