import os

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings.local")  # want low "^the entry point runs the development settings config.settings.local unless" at "\"config.settings.local\""
