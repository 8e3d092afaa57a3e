SECRET_KEY = None
MIDDLEWARE_CLASSES = ["django.middleware.security.SecurityMiddleware"]  # want high "^MIDDLEWARE_CLASSES is ignored since Django 2.0 and MIDDLEWARE is not set: none of its middleware runs$" at "[\"django.middleware.security.SecurityMiddleware\"]"
