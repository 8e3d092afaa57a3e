import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["django.contrib.admin", "django.contrib.auth", "djoser"]
AUTHENTICATION_BACKENDS = [
    "mozilla_django_oidc.auth.OIDCAuthenticationBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = []  # want medium "^AUTH_PASSWORD_VALIDATORS is \\[\\]; people can also sign in by mozilla_django_oidc" at "[]"
