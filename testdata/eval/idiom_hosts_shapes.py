import os
import environ
from decouple import Csv, config
env = environ.Env()
ANY = ["*"]
NONE = []
SPLIT = os.environ.get("SITE_HOSTS", "").split(",")
STAR = os.getenv("SITE_HOSTS", "*").split()
ENV_LIST = env.list("SITE_HOSTS", default=["list.example"])
CSV = config("SITE_HOSTS", default="a.example, b.example", cast=Csv())
CONTAINING = ["a.example", *ANY]
TUPLE = (".example.com",)
EXTENDED = list(TUPLE)
EXTENDED.extend(["localhost", "[::1]"])
if host := os.environ.get("SITE_HOST"):
    EXTENDED.append(host)
ALLOWED_HOSTS = ENV_LIST + [h for h in CSV if h not in ENV_LIST]
