import os

os.environ["DJANGO_SETTINGS_MODULE"] = "config.settings.local"  # want high "^the entry point runs the development settings config.settings.local; those for production" at "\"config.settings.local\""
