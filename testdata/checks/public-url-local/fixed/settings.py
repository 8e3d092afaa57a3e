from decouple import config

INSTALLED_APPS = ["django.contrib.auth"]
BASE_URL = config("BASE_URL")
