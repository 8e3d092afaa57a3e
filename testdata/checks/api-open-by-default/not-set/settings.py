INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {"PAGE_SIZE": 20}  # want high "^REST_FRAMEWORK has no DEFAULT_PERMISSION_CLASSES, and by default anybody is let in$" at "{\"PAGE_SIZE\": 20}"
