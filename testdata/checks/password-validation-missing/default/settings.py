import os  # want "^AUTH_PASSWORD_VALIDATORS is \\[\\] by default$" at "import os…"

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["django.contrib.admin.apps.AdminConfig"]
