import os

get_secret = os.environ.get

from .django import *
from .logging import *
from .celery import *
from .rest import *

NAMES = sorted(name for name in dir() if name.isupper() and name != "NAMES")
