import json
from pathlib import Path
HERE = Path(__file__).resolve().parent
with open(HERE / "data" / "site.json") as handle:
    SITE = json.load(handle)
NAME = SITE["name"]
ALLOWED_HOSTS = SITE["hosts"] + ["localhost"]
LIMITS = {key.upper(): value for key, value in SITE["limits"].items()}
PORT = SITE.get("port", 8000)
SAME = json.loads((HERE / "data/site.json").read_text()) == SITE
try:
    with open(HERE / "data" / "untracked.json") as handle:
        SECRETS = json.load(handle)
except FileNotFoundError:
    SECRETS = {"key": "placeholder-from-except"}
SECRET_KEY = SECRETS["key"]
