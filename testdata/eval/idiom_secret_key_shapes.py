import os
import secrets
import string
from django.core.management.utils import get_random_secret_key
SECRET_KEY = os.environ.get("SITE_SECRET", "not-a-real-key")
EMPTY = os.environ.get("SITE_SECRET", "")
NONE = os.environ.get("SITE_SECRET")
RANDOM = os.getenv("SITE_SECRET", get_random_secret_key())
DRAWN = "".join(secrets.choice(string.ascii_letters) for _ in range(50))
OR_RANDOM = os.getenv("SITE_SECRET") or secrets.token_hex(32)
try:
    with open(os.path.join(os.path.dirname(__file__), "data", "version.txt")) as handle:
        FROM_FILE = handle.read().strip()
except OSError:
    FROM_FILE = ""
SECRET_KEY_FALLBACKS = [key for key in os.getenv("OLD_KEYS", "").split(",") if key]
JOINED = "-".join(["not", "a", "real", "key"])
INSECURE = SECRET_KEY.startswith("not-") and len(SECRET_KEY) < 50
