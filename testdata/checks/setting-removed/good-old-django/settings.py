SECRET_KEY = None
MIDDLEWARE_CLASSES = ["django.middleware.security.SecurityMiddleware"]
DEFAULT_FILE_STORAGE = "storages.backends.s3.S3Storage"
