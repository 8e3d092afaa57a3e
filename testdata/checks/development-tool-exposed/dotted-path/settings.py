SECRET_KEY = None
INSTALLED_APPS = ["debug_toolbar"]
MIDDLEWARE = ["debug_toolbar.middleware.DebugToolbarMiddleware"]
DEBUG_TOOLBAR_CONFIG = {
    "SHOW_TOOLBAR_CALLBACK": "shop.tools.show_toolbar",  # want medium "; it depends on the request to whom$" at "\"shop.tools.show_toolbar\""
}
