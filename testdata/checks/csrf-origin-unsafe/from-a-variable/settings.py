import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
CSRF_TRUSTED_ORIGINS = os.environ.get("ORIGINS", "https://*.herokuapp.com").split(",")  # want high "^CSRF_TRUSTED_ORIGINS holds 'https://\\*\\.herokuapp\\.com', below which anybody can have a site unless the environment variable ORIGINS is set$" at "\"https://*.herokuapp.com\""
