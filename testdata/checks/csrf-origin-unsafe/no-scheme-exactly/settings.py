import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = []
CSRF_TRUSTED_ORIGINS = ["shop.example.org"]  # want high "^CSRF_TRUSTED_ORIGINS holds 'shop.example.org', which has no scheme$" at "\"shop.example.org\""
