import os
os.environ.update({
    "T_BOOL": "ok", "T_INT": "-5", "T_FLOAT": "1.234,5", "T_LIST": "1,2,,3", "T_TUPLE": "(a,b)", "T_DICT": "k=v,n=2", "T_JSON": "[1, {\"a\": null}]",
    "T_PATH": "/srv/media", "T_URL": "https://u:p@h.example:444/x?q=1", "T_BYTES": "abc", "T_QUOTED": "'q'", "T_LINES": "a\\nb",
})
import environ
env = environ.Env()
BOOL = env.bool("T_BOOL"), env.bool("T_INT"), env.bool("NOPE", default=False)
NUMBER = env.int("T_INT"), env.float("T_FLOAT"), env.float("NOPE", 2)
LIST = env.list("T_LIST"), env.list("T_LIST", cast=int), env.tuple("T_TUPLE"), env.list("NOPE", default=[])
DICT = env.dict("T_DICT"), env.dict("NOPE", default={})
JSON = env.json("T_JSON"), env.json("NOPE", default={"d": 1})
STR = env.str("T_QUOTED"), env.str("T_LINES", multiline=True), env.str("NOPE", None)
URL = env.url("T_URL").hostname, env.url("T_URL").port, env.url("NOPE", default="http://d.example/").netloc
PATH = str(env.path("T_PATH")), str(env.path("T_PATH").path("sub")), str(env.path("T_PATH")("x", "y"))
SMART = env("T_INT", default=1), env("T_BOOL", default=False), env("T_INT", default="text"), env("T_INT", cast=float)
VALUE = env.get_value("T_INT", cast=int, default=0), env.get_value("NOPE", default="g")
