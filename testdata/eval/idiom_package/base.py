from . import constants as c

DEBUG = c.ON
TITLE = "base"
INSTALLED_APPS = ["replaced"]
