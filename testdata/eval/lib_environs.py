import os
os.environ.update({"E_INT": "5", "E_BOOL": "on", "E_LIST": "a, b", "E_DICT": "k=1,l=2", "E_JSON": '{"a": [1]}', "E_LEVEL": "warning", "E_TD": "1d 2h",
                   "E_URL": "https://example.com/p", "E_PATH": "/srv/x", "E_FLOAT": "1.5", "P_X": "prefixed", "P_Q_Y": "twice"})
from environs import Env, EnvError, env
A = env.int("E_INT"), env.float("E_FLOAT"), env.bool("E_BOOL"), env("E_INT")
B = env.list("E_LIST"), env.list("E_LIST", subcast=str), env.dict("E_DICT", subcast_values=int)
C = env.json("E_JSON"), env.log_level("E_LEVEL"), env.path("E_PATH"), env.timedelta("E_TD")
D = env.url("E_URL").hostname
with env.prefixed("P_"):
    E = env("X")
    with env.prefixed("Q_"):
        F = env.str("Y")
G = env.bool("NOPE", False), env.str("NOPE", None), env.list("NOPE", ["d"]), env.int("NOPE", default=3)
try:
    env.int("E_LIST")
except EnvError:
    H = "invalid"
own = Env(expand_vars=True)
os.environ["E_REF"] = "${E_INT}0-${NOPE:-none}"
I = own("E_REF")
@own.parser_for("upper")
def upper(value):
    return value.upper()
J = own.upper("P_X"), own.upper("NOPE", "default")
NEEDED = env.bool("E_NEEDED_FLAG", True)
