from pathlib import Path

from django.core.management.utils import get_random_secret_key

KEY_FILE = Path("/var/lib/shop/key")
try:
    SECRET_KEY = KEY_FILE.read_text()
except FileNotFoundError:
    SECRET_KEY = get_random_secret_key()
    KEY_FILE.write_text(SECRET_KEY)
