INSTALLED_APPS = ["axes"]
AUTHENTICATION_BACKENDS = ["axes.backends.AxesBackend"]
AXES_LOCK_OUT_AT_FAILURE = False  # want "^AXES_LOCK_OUT_AT_FAILURE is False: django-axes only keeps a record$" at "False"
