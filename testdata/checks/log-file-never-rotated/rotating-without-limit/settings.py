INSTALLED_APPS = ["django.contrib.auth"]
LOGGING = {
    "version": 1,
    "handlers": {
        "file": {
            "class": "logging.handlers.RotatingFileHandler",  # want "never rotated" at "\"logging.handlers.RotatingFileHandler\""
            "filename": "/var/log/shop.log",
            "maxBytes": 1000000,
        },
    },
    "root": {"handlers": ["file"], "level": "INFO"},
}
