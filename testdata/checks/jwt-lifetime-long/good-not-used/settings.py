from datetime import timedelta

INSTALLED_APPS = ["rest_framework"]
SIMPLE_JWT = {"ACCESS_TOKEN_LIFETIME": timedelta(days=90)}
