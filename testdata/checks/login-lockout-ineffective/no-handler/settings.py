INSTALLED_APPS = ["axes"]
AUTHENTICATION_BACKENDS = ["axes.backends.AxesBackend"]
AXES_HANDLER = "axes.handlers.dummy.AxesDummyHandler"  # want "django-axes locks out nobody$" at "\"axes.handlers.dummy.AxesDummyHandler\""
