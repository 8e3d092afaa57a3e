import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["www.example.com"]
INSTALLED_APPS = ("django.contrib.staticfiles",)
STATIC_URL = "/static/"
TIME_ZONE = "US/Pacific"
DATABASES = {"default": {}}
