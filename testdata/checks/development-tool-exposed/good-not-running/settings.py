SECRET_KEY = None
INSTALLED_APPS = ["debug_toolbar"]
DEBUG_TOOLBAR_CONFIG = {"SHOW_TOOLBAR_CALLBACK": lambda request: True}
