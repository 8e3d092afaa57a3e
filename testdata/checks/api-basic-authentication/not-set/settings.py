INSTALLED_APPS = ["rest_framework"]
REST_FRAMEWORK = {"PAGE_SIZE": 20}  # want high "^REST_FRAMEWORK has no DEFAULT_AUTHENTICATION_CLASSES, and BasicAuthentication is among the defaults$" at "{\"PAGE_SIZE\": 20}"
