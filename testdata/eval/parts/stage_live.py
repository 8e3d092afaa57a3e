from .stage_base import *  # noqa
from .stage_base import APPS as base_apps

DEBUG = False
LEVEL = "live"
APPS = base_apps + ["live"]
