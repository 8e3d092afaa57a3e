DEBUG = True
FIRST = "before the import"
from .tasks import *
from . import base
SECOND = "after " + SEEN
DEBUG = base.DEBUG
