import os
os.environ.update({"D_URL": "mysql://u:p@h/n", "P": "$Q", "Q": "proxied", "LIST": "a,b", "J": '{"x": 1}', "B": "off", "TUP": "(1,2)"})
import environ
env = environ.Env(DEBUG=(bool, False))
root = environ.Path(__file__) - 1
A = env("DEBUG"), env.bool("B"), env("P"), env.list("LIST"), env.json("J")
B = env.db("D_URL"), env.db_url("NOPE_URL", default="sqlite:///db.sqlite3")
C = env.dict("NOPE", default={"a": "b"}), env.tuple("TUP")
D = env.cache_url("NOPE", default="rediscache://h:6379/1")["LOCATION"]
E = env.email_url("NOPE", default="smtp+tls://u:p@h:587")
F = env("NOPE", default=5), env("NOPE", default="5"), env.float("NOPE", default=1.0)
G = str(root.path("static"))
SECRET_KEY = env("ENVIRON_SECRET")
environ.Env.read_env(str(root.path(".env.nosuch")))
try:
    env.int("LIST")
except ValueError:
    H = "invalid"
