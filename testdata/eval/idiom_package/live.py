from .base import TITLE
from .constants import OFF as DEBUG

TITLE = TITLE + " live"
