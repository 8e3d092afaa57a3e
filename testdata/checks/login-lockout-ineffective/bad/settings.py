INSTALLED_APPS = ["django.contrib.auth", "axes"]
AUTHENTICATION_BACKENDS = ["django.contrib.auth.backends.ModelBackend"]  # want high "^AUTHENTICATION_BACKENDS lacks axes.backends.AxesStandaloneBackend: django-axes only keeps a record$" at "[\"django.contrib.auth.backends.ModelBackend\"]"
