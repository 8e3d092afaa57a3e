import os

# What is missing only because a variable is not set does not let the site start.
SECRET_KEY = os.environ.get("SECRET_KEY")
STATIC_URL = os.environ.get("STATIC_URL", "")
INSTALLED_APPS = ["django.contrib.staticfiles"]
