import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = ["django.middleware.csrf.CsrfViewMiddleware"]
CSRF_TRUSTED_ORIGINS = [
    "https://shop.example.org",
    "http://shop.example.org",  # want high "^CSRF_TRUSTED_ORIGINS holds 'http://shop.example.org', which is not encrypted$" at "\"http://shop.example.org\""
    "https://*.up.railway.app",  # want high "^CSRF_TRUSTED_ORIGINS holds 'https://\\*\\.up\\.railway\\.app', below which anybody can have a site$" at "\"https://*.up.railway.app\""
]
