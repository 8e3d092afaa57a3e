INSTALLED_APPS = ["django_ratelimit"]
RATELIMIT_ENABLE = False  # want "^RATELIMIT_ENABLE is False: django-ratelimit limits nothing$" at "False"
