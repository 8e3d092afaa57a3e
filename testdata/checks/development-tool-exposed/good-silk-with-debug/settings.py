SECRET_KEY = None
DEBUG = False
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["silk"]
MIDDLEWARE = ["silk.middleware.SilkyMiddleware"]
