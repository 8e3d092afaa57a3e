INSTALLED_APPS = ["django.contrib.auth"]
LOGGING = {
    "version": 1,
    "filters": {"require_debug_true": {"()": "django.utils.log.RequireDebugTrue"}},
    "handlers": {
        "console": {"class": "logging.StreamHandler"},
        "stdout": {"class": "logging.FileHandler", "filename": "/dev/stdout"},
        "watched": {"class": "logging.handlers.WatchedFileHandler", "filename": "/var/log/shop.log"},
        "development": {
            "class": "logging.FileHandler",
            "filename": "debug.log",
            "filters": ["require_debug_true"],
        },
    },
    "root": {"handlers": ["console", "stdout", "watched", "development"]},
}
