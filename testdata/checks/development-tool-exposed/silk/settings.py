SECRET_KEY = None
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["silk"]
MIDDLEWARE = ["silk.middleware.SilkyMiddleware"]
SILKY_AUTHENTICATION = True
