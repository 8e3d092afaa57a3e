import os

INSTALLED_APPS = ["axes"]
AUTHENTICATION_BACKENDS = ["axes.backends.AxesBackend"]
AXES_ENABLED = os.environ.get("AXES_ENABLED", "False") == "True"  # want "^AXES_ENABLED is False unless the environment variable AXES_ENABLED is set: django-axes does nothing$" at "os.environ.get(\"AXES_ENABLED\", \"False\") == \"True\""
