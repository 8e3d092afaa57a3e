import os

PORT_TEXT = os.environ.get("APP_PORT")
DEBUG = False
from .databases import *
from .mail import EMAIL_PORT
NAMES = sorted(name for name in globals() if name.startswith(("DATABASE", "EMAIL")))
