SECRET_KEY = None
INSTALLED_APPS = ["debug_toolbar.apps.DebugToolbarConfig"]  # want high "^INSTALLED_APPS holds the development tool debug_toolbar.apps.DebugToolbarConfig$" at "\"debug_toolbar.apps.DebugToolbarConfig\""
