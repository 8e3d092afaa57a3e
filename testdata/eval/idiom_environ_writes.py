import os
DEBUG = os.environ.get("DEBUG") == "1"
os.environ.setdefault("APP_MODE", "dev")
os.environ.setdefault("APP_MODE", "live")
os.environ["WORKERS"] = str(2 * 2)
os.environ.update({"LEVEL": "info"}, COLOUR="blue")
MODE = os.environ["APP_MODE"]
WORKERS = int(os.getenv("WORKERS"))
LEVEL = os.environ.pop("LEVEL").upper()
AGAIN = os.environ.get("LEVEL", "gone")
del os.environ["COLOUR"]
HAS_COLOUR = "COLOUR" in os.environ
try:
    os.environ["NUMBER"] = 5
except TypeError:
    NUMBER = "text only"
if not DEBUG:
    os.environ["HTTPS"] = "on"
SECURE_SSL_REDIRECT = os.environ.get("HTTPS") == "on"
