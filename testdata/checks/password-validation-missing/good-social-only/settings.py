import os

SECRET_KEY = os.environ["SECRET_KEY"]
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["allauth.account"]
SOCIALACCOUNT_ONLY = True
