from split_settings.tools import include

ROOT_URLCONF = "urls"
INSTALLED_APPS = ["django.contrib.auth"]
ALLOWED_HOSTS = ["www.example.org"]
include("local_settings.py")
