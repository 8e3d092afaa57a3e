import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["taggit"]  # want medium "brings django-taggit; another requirement may bring it$" at "\"taggit\""
