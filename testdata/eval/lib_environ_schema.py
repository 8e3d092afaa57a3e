import os
os.environ.update({"HOSTS": "a.example,b.example", "PORT": "8080", "TURBO": "Yes", "WEIGHTS": "x=1,y=2.5", "BLANK": ""})
import environ
env = environ.Env(
    DEBUG=(bool, True), TURBO=(bool, False), HOSTS=(list, []), PORT=(int, 80), RATIO=(float, 0.5), NUMBERS=([int], [1, 2]),
    WEIGHTS=(dict(value=float), {}), TITLE=(str, "untitled"), ONLY_CAST=int, PEERS=(tuple, ("a",)),
)
DEBUG, TURBO, HOSTS, PORT = env("DEBUG"), env("TURBO"), env("HOSTS"), env("PORT")
RATIO, NUMBERS, WEIGHTS, TITLE, PEERS = env("RATIO"), env("NUMBERS"), env("WEIGHTS"), env("TITLE"), env("PEERS")
OVERRIDDEN = env("DEBUG", default=False), env.bool("DEBUG"), env.str("PORT"), env.int("ONLY_CAST", default=3)
CONTAINS = "PORT" in env, "NOPE" in env
BLANK = env("BLANK"), env.list("BLANK"), env.bool("BLANK")
try:
    env("NOT_IN_SCHEMA")
except environ.ImproperlyConfigured:
    MISSING = True
