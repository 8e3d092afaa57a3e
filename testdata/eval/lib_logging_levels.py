import logging
import logging.config
import os
import warnings
logger = logging.getLogger(__name__)
LEVEL = getattr(logging, os.environ.get("LOG_LEVEL", "WARNING"))
LEVELS = logging.DEBUG < logging.INFO < logging.ERROR
logging.basicConfig(level=logging.INFO)
logger.info("loading %s", __name__)
warnings.filterwarnings("ignore", module="x")
LOGGING_CONFIG = None
LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "{levelname} {message}", "style": "{"}},
    "handlers": {"console": {"class": "logging.StreamHandler", "formatter": "plain", "level": LEVEL}},
    "loggers": {name: {"handlers": ["console"], "level": "INFO", "propagate": name != "django"} for name in ("django", "django.request", "shop")},
}
LOGGING["handlers"]["mail_admins"] = {"level": "ERROR", "class": "django.utils.log.AdminEmailHandler"}
LOGGING["loggers"]["django.request"]["handlers"] += ["mail_admins"]
SAME = LOGGING["loggers"]["django"]["handlers"]
logging.config.dictConfig(LOGGING)
