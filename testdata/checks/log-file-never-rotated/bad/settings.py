INSTALLED_APPS = ["django.contrib.auth"]
LOGGING = {
    "version": 1,
    "handlers": {
        "file": {
            "class": "logging.FileHandler",  # want high "the log handler 'file' writes to a file that is never rotated" at "\"logging.FileHandler\""
            "filename": "/var/log/shop.log",
        },
    },
    "root": {"handlers": ["file"], "level": "INFO"},
}
