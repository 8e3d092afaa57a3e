from .base import *

try:
    from .local import *  # want high "^1 of the settings may be overridden: the module config.settings.local, " at "from .local import *"
except ImportError:
    pass
