import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = False

try:
    from local_settings import *  # want high "^2 of the settings may be overridden: the module local_settings, which the repository does not hold$" at "from local_settings import *"
except ImportError:
    pass
