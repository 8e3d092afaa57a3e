SECRET_KEY = None
MIDDLEWARE_CLASSES = ["django.middleware.security.SecurityMiddleware"]
