SECRET_KEY = "x" * 60
STORAGES = {"default": {}, "staticfiles": {}}
STATICFILES_STORAGE = "whitenoise.storage.CompressedStaticFilesStorage"  # want "^STATICFILES_STORAGE is set beside STORAGES: Django raises ImproperlyConfigured" at "\"whitenoise…\""
