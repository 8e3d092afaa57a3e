import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
CSRF_TRUSTED_ORIGINS = ["https://*"]  # want high "^CSRF_TRUSTED_ORIGINS holds 'https://\\*', which is every site$" at "\"https://*\""
