DEBUG = True
try:
    from local_settings_nowhere import *
except ImportError:
    pass
try:
    from .nothing import NAME
except (ImportError, ValueError):
    NAME = "none"
try:
    import idiom_missing_module as m
    HAVE = True
except ModuleNotFoundError as e:
    HAVE = e.name
