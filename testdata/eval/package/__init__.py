from .inner import *
from . import other
TOP = other.VALUE
