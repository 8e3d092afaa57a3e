import logging.config

INSTALLED_APPS = ["django.contrib.auth"]
LOGGING_CONFIG = None
logging.config.dictConfig({"version": 1, "root": {"level": "INFO"}})
