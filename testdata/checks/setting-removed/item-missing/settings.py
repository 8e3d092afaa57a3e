SECRET_KEY = None
STATICFILES_STORAGE = "whitenoise.storage.CompressedManifestStaticFilesStorage"  # want high "^STATICFILES_STORAGE is ignored since Django 5.1 and STORAGES has no 'staticfiles'" at "\"whitenoise.storage.CompressedManifestStaticFilesStorage\""
STORAGES = {"default": {"BACKEND": "storages.backends.s3.S3Storage"}}
