INSTALLED_APPS = ["django.contrib.auth"]
LOGGING = {
    "version": 1,
    "handlers": {
        "file": {
            "class": "logging.handlers.RotatingFileHandler",
            "maxBytes": 10 * 1024 * 1024,
            "backupCount": 10,
            "filename": "/var/log/shop.log",
        },
    },
    "root": {"handlers": ["file"], "level": "INFO"},
}
