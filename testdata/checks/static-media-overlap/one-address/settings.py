SECRET_KEY = None
INSTALLED_APPS = ["django.contrib.staticfiles"]
STATIC_URL = "/files/"
MEDIA_URL = "/files/"  # want high "^MEDIA_URL is '/files/', as STATIC_URL is$" at "\"/files/\""
