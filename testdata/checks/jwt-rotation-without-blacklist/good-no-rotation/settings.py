INSTALLED_APPS = ["rest_framework"]
SIMPLE_JWT = {"ALGORITHM": "HS256"}
