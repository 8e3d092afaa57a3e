import os
os.environ.update(A="Yes", B="t", C="TRUE", D="2")
TRUTHY = ("1", "yes", "true", "t")
TUPLE = os.getenv("A", "no").lower() in TRUTHY
LIST = os.getenv("B") in ["t", "true"], os.getenv("NOPE") in ["t", "true"]
SET = os.getenv("C") in {"true", "1"}
DICT = {"TRUE": True, "FALSE": False}.get(os.getenv("C", "FALSE"), False)
TOKENS = {"on": True, "off": False}[os.getenv("NOPE", "off")]
STRING = os.getenv("D", "") in "12", "" in "12"
WITH_NONE = os.getenv("NOPE") in (None, "", "false")
DEBUG = os.environ.get("DEBUG", "False").strip().lower()[:1] in "ty1"
NOT_IN = os.getenv("A") not in TRUTHY
