import importlib
from importlib import import_module
M = import_module("star_base")
NAME = M.__name__
HOSTS = getattr(M, "ALLOWED_HOSTS", None)
try:
    import_module("surely_not_there_at_all.x")
except ImportError:
    MISSING = True
for part in ["inner", "other"]:
    module = importlib.import_module("package." + part)
    globals()["MODULE_" + part.upper()] = module.__name__
RELATIVE = import_module(".inner", package="package").__name__
