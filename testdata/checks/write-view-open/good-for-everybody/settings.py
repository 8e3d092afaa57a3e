SECRET_KEY = None
DEBUG = False
ROOT_URLCONF = "urls"
INSTALLED_APPS = ["rest_framework", "shop"]
MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
