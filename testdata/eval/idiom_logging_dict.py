import os
LOG_LEVEL = os.getenv("LOG_LEVEL", "info").upper()
LOGGING = {"version": 1, "handlers": {"console": {"class": "logging.StreamHandler", "level": LOG_LEVEL}}, "root": {"handlers": ["console"]}}
LOGGING["handlers"]["file"] = {"class": "logging.FileHandler", "filename": os.path.join(os.path.dirname(__file__), "log.txt")}
LOGGING["loggers"] = {name: {"level": "WARNING"} for name in ("django", "celery")}
