SECRET_KEY = "0123456789012345678901234567890123456789012345678901"
INSTALLED_APPS = ["django.contrib.auth.apps.AuthConfig"]
MIDDLEWARE = ["shop.login.Required"]  # want high "^LoginRequiredMiddleware has no AuthenticationMiddleware above it" at "\"shop.login.Required\""
