import os
from decouple import Config, RepositoryEmpty, RepositoryEnv, UndefinedValueError
here = os.path.dirname(os.path.abspath(__file__))
os.environ["FROM_FILE"] = "from the process"
config = Config(RepositoryEnv(os.path.join(here, "data", "decouple.env")))
ORDER = config("FROM_FILE"), config("ONLY_FILE")
DEBUG = config("DEBUG", default=True, cast=bool)
QUOTED = config("QUOTED"), config("HASH")
empty = Config(RepositoryEmpty())
EMPTY = empty("ONLY_FILE", default="default"), empty.get("FROM_FILE")
try:
    config("SURELY_UNDEFINED")
except UndefinedValueError:
    MISSING = True
