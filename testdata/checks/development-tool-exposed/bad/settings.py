import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["debug_toolbar"]
MIDDLEWARE = ["debug_toolbar.middleware.DebugToolbarMiddleware"]
DEBUG_TOOLBAR_CONFIG = {"SHOW_TOOLBAR_CALLBACK": lambda request: True}  # want high "^SHOW_TOOLBAR_CALLBACK shows the debug toolbar with DEBUG off$" at "lambda request: True"
