SECRET_KEY = None
DEBUG = False
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["debug_toolbar", "silk", "rest_framework", "drf_spectacular"]
