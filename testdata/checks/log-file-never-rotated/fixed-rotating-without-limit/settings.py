INSTALLED_APPS = ["django.contrib.auth"]
LOGGING = {
    "version": 1,
    "handlers": {
        "file": {
            "class": "logging.handlers.RotatingFileHandler",
            "backupCount": 10,
            "filename": "/var/log/shop.log",
            "maxBytes": 1000000,
        },
    },
    "root": {"handlers": ["file"], "level": "INFO"},
}
