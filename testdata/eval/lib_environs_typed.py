import os
os.environ.update({
    "V_STR": " spaced ", "V_INT": "5", "V_FLOAT": "2.5", "V_YES": "YES", "V_OFF": "off", "V_LIST": "1, 2,3", "V_EMPTY": "", "V_DICT": "a=1,b=2",
    "V_JSON": "{\"k\": [true]}", "V_URL": "https://h.example:8443/p?q=1", "V_PATH": "media/x", "V_LEVEL": "error", "V_SECONDS": "90",
})
from environs import Env, EnvError, EnvValidationError
env = Env()
TEXT = env("V_STR"), env.str("V_STR"), env("NOPE", "d"), env("NOPE", default=None)
NUMBER = env.int("V_INT"), env.float("V_FLOAT"), env.int("NOPE", 7), env.float("NOPE", default=1)
BOOL = env.bool("V_YES"), env.bool("V_OFF"), env.bool("NOPE", False), env("V_OFF")
LIST = env.list("V_LIST"), env.list("V_LIST", subcast=int), env.list("V_EMPTY"), env.list("NOPE", []), env.list("V_STR", delimiter=" ")
DICT = env.dict("V_DICT"), env.dict("V_DICT", subcast_values=int), env.dict("NOPE", {})
JSON = env.json("V_JSON")
PATH = env.path("V_PATH").name, str(env.path("NOPE", "/d"))
LEVEL = env.log_level("V_LEVEL")
LIFETIME = env.timedelta("V_SECONDS"), env.timedelta("NOPE", None)
try:
    env.bool("V_EMPTY")
except EnvValidationError:
    STRICT = True
except EnvError:
    STRICT = "another"
