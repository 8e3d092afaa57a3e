import os

BASE_DIR = os.path.dirname(os.path.abspath(__file__))
SECRET_KEY = None
INSTALLED_APPS = ["django.contrib.staticfiles"]
STATICFILES_DIRS = (("site", os.path.join(BASE_DIR, "static")),)
MEDIA_ROOT = os.path.join(BASE_DIR, "static/images")  # want high "^MEDIA_ROOT lies in STATICFILES_DIRS$" at "os.path.join(BASE_DIR, \"static/images\")"
