import os
import environ
from decouple import config
env = environ.Env(TURBO=(bool, False))
LITERAL = True
METHOD = env.bool("SITE_DEBUG", default=False)
SMART = env("SITE_DEBUG", default=True)
SCHEMA = env("TURBO")
CAST = config("SITE_DEBUG", default="False", cast=bool)
STRING = config("SITE_DEBUG", default="False")
EQUAL = os.environ.get("SITE_DEBUG", "true").lower() == "true"
NUMBER = bool(int(os.getenv("SITE_DEBUG", "0")))
PRESENCE = "SITE_DEBUG" in os.environ
RAW = os.environ.get("SITE_DEBUG", False)
TEXT = bool(os.environ.get("SITE_DEBUG", "False"))
DEBUG = METHOD or SCHEMA or CAST or PRESENCE
