INSTALLED_APPS = ["django.contrib.auth"]
LOGGING = {  # satisfied "^LOGGING says what is recorded" at "{…}"
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    "root": {"handlers": ["console"], "level": "INFO"},
}
