INSTALLED_APPS = ["django.contrib.staticfiles"]
STATIC_URL = "static/"
STATIC_ROOT = ""  # want high "STATIC_ROOT is ''" at "\"\""
