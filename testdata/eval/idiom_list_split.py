import os
os.environ["SPACED"] = " a.example  b.example "
EMPTY = os.getenv("H", "").split(","), os.getenv("H", "").split()
ALLOWED_HOSTS = os.getenv("HOSTS", "a.example,b.example, c.example").split(",")
BLANK = os.environ["SPACED"].split(" "), os.environ["SPACED"].split()
LIMITED = "k=v=w".split("=", 1), "a/b/c".rsplit("/", maxsplit=1)
TUPLE = tuple("x y".split())
try:
    UNSET = os.getenv("H").split(",")
except AttributeError as error:
    UNSET = str(error)
PAIRS = [tuple(pair.split(":")) for pair in "Ann:ann@x.example;Bob:bob@x.example".split(";")]
ADMINS = dict(PAIRS)
