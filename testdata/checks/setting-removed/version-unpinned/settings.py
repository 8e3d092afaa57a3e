SECRET_KEY = None
DEFAULT_FILE_STORAGE = "storages.backends.s3.S3Storage"  # want medium "; the requirement of Django names no version$" at "\"storages.backends.s3.S3Storage\""
