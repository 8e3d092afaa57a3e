INSTALLED_APPS = ["django.contrib.auth"]
LOGGING = {
    "version": 1,
    "handlers": {"file": {"class": "logging.FileHandler", "filename": "/var/log/shop.log"}},
    "root": {"handlers": ["file"]},
}
