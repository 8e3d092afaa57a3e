INSTALLED_APPS = ["axes"]
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]
