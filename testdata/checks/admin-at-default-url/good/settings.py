SECRET_KEY = None
DEBUG = False
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["django.contrib.admin"]
