from decouple import Csv, config

INSTALLED_APPS = ["django.contrib.auth"]
SECRET_KEY = config("SECRET_KEY")
