SECRET_KEY = None
DEFAULT_FILE_STORAGE = "storages.backends.s3.S3Storage"
STORAGES = {"default": {"BACKEND": DEFAULT_FILE_STORAGE}}
