INSTALLED_APPS = ["django.contrib.auth"]
LOGGING = {}  # want "LOGGING and ADMINS are empty" at "{}"
