SECRET_KEY = None
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
WHITENOISE_AUTOREFRESH = True
