SECRET_KEY = None
MIDDLEWARE_CLASSES = ["django.middleware.security.SecurityMiddleware"]  # want high "^MIDDLEWARE_CLASSES has no effect since Django 2.0$" at "[\"django.middleware.security.SecurityMiddleware\"]"
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
