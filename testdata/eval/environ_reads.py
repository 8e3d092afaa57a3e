import os
from os import environ, getenv
A = os.environ.get("UNSET_A")
B = os.environ.get("UNSET_B", "b")
C = getenv("UNSET_C", "c")
D = environ.get("UNSET_D", "1") == "1"
os.environ.setdefault("SET_HERE", "here")
E = os.environ["SET_HERE"]
os.environ["OTHER"] = "o"
F = getenv("OTHER")
G = bool(os.environ.get("UNSET_G", "False"))
H = int(os.environ.get("UNSET_H", 0))
I = os.environ.get("UNSET_I", "a,b").split(",")
J = [h.strip() for h in os.getenv("HOSTS", "*").split(",") if h.strip()]
K = os.environ.get("UNSET_K") or "fallback"
L = os.environ.get("UNSET_L", "true").lower() in ["true", "1"]
get = os.environ.get
M = get("UNSET_M", 5)
REQUIRED = os.environ["NEEDED"]
