SECRET_KEY = None
MIDDLEWARE_CLASSES = ["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]

# Security settings for production
CSRF_COOKIE_SECURE = True
