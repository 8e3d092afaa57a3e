import os
os.environ["EMPTY"] = ""
OR = os.environ.get("EMPTY") or "fallback"
GET = os.environ.get("EMPTY", "fallback")
CHAIN = os.getenv("A") or os.getenv("B") or os.getenv("C", "") or None
LAST = os.getenv("A") or os.getenv("EMPTY") or ""
AND = os.getenv("EMPTY") and int(os.getenv("EMPTY"))
SECRET_KEY = os.environ.get("SECRET") or "change-me-" * 3
HOSTS = (os.environ.get("HOSTS") or "*").split(",")
PORT = int(os.environ.get("PORT") or 0) or 8000
NESTED = os.environ.get("A", os.environ.get("B", os.environ.get("EMPTY", "z")))
FALLBACK = None or [] or {} or 0 or "end"
