import os
from contextlib import suppress
import contextlib
DEBUG = True
with suppress(ImportError):
    from local_settings import *
    DEBUG = False
with suppress(KeyError, ValueError):
    LIMIT = 5
    LIMIT = int(os.environ["LIMIT"])
    LIMIT = "not reached"
with contextlib.suppress(FileNotFoundError), open(os.path.join(os.path.dirname(__file__), "data", "nosuch-secret")) as handle:
    SECRET = handle.read()
HAS_SECRET = "SECRET" in globals()
with contextlib.nullcontext("held") as held:
    HELD = held
@contextlib.contextmanager
def section(name):
    yield name.upper()
try:
    with suppress(TypeError):
        raise AttributeError("passes through")
except AttributeError as error:
    PASSED = isinstance(error, AttributeError)
