INSTALLED_APPS = ["django.contrib.sessions"]  # want "^SESSION_COOKIE_SECURE is False by default$" at "INSTALLED_APPS = …"
