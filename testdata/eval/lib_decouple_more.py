import os
os.environ.update({"T": "TRUE", "L": "a;b", "N": "7"})
from decouple import AutoConfig, Choices, Csv, UndefinedValueError, config, strtobool
A = config("T", cast=bool), config("N", cast=int), config("L", cast=Csv(delimiter=";"))
B = config("NOPE", default=0, cast=bool), config("NOPE", default="", cast=bool)
C = config("NOPE", default="a, b", cast=lambda v: [s.strip() for s in v.split(",")])
D = config("NOPE", default="1,2", cast=Csv(int, post_process=tuple))
try:
    config("T", cast=int)
except ValueError:
    E = "invalid"
F = config("NOPE", default="x", cast=Choices(["x", "y"]))
G = strtobool("on")
HOSTS = config("HOSTS_NEEDED")
