import os
os.environ.update(HOSTS="a.example, 'b, c.example' ,d.example", PORTS="80; 443", EMPTY="")
from decouple import Choices, Csv, config
HOSTS = config("HOSTS", cast=Csv())
PORTS = config("PORTS", cast=Csv(int, delimiter=";"))
TUPLE = config("NOPE", default="x,y", cast=Csv(post_process=tuple)), config("NOPE", default="b,a,b", cast=Csv(post_process=set))
EMPTY = config("EMPTY", cast=Csv()), config("NOPE", default="", cast=Csv())
STRIPPED = config("NOPE", default="%a%,%b%", cast=Csv(strip="%"))
DIRECT = Csv()("p, q")
STAGE = config("NOPE", default="live", cast=Choices(["test", "live"]))
NUMBERED = config("NOPE", default="2", cast=Choices([1, 2], cast=int))
LABELLED = config("NOPE", default="a", cast=Choices(choices=[("a", "First"), ("b", "Second")]))
try:
    config("NOPE", default="x", cast=Choices(["y"]))
except ValueError:
    CHOICE = "refused"
