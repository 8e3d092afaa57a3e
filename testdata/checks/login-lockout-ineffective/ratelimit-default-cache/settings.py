INSTALLED_APPS = ["django.contrib.auth"]  # want "^django-ratelimit counts in 'django.core.cache.backends.locmem.LocMemCache' by default, which every process has for itself$" at "INSTALLED_APPS…"
