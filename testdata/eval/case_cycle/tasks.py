from . import FIRST
from .base import HAS_SECOND, PARTIAL

try:
    from . import SECOND
except ImportError:
    SECOND = "not yet"
SEEN = f"{FIRST}, {PARTIAL}, {SECOND}"
