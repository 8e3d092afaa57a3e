"""The settings of a package of their own."""
import os

from .base import *
from .apps import INSTALLED_APPS
from .apps.mail import EMAIL_HOST as MAIL_HOST

mode = os.environ.get("PACKAGE_MODE", "live")
if mode == "live":
    from .live import *
SUBMODULES = base.__name__, apps.__package__
NAME = __name__.rpartition(".")[0] or __name__
