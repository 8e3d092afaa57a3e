import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")  # want high "^the entry point runs the development settings config.settings.local unless DJANGO_SETTINGS_MODULE is set; those for production are config.settings.production$" at "\"config.settings.local\""
