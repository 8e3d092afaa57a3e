INSTALLED_APPS = ["django.contrib.auth", "axes.apps.AppConfig"]  # want "^AUTHENTICATION_BACKENDS lacks" at "INSTALLED_APPS…"
