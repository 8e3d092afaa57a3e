SECRET_KEY = None
MIDDLEWARE = [
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.middleware.security.SecurityMiddleware",  # want high "^SecurityMiddleware stands below CommonMiddleware: " at "\"django.middleware.security.SecurityMiddleware\""
]
