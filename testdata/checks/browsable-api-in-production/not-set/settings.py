INSTALLED_APPS = ["rest_framework"]  # want "^REST_FRAMEWORK has no DEFAULT_RENDERER_CLASSES, and BrowsableAPIRenderer is among the defaults$" at "INSTALLED_APPS…"
