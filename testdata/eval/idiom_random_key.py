import os, secrets
from django.core.management.utils import get_random_secret_key
KEY = os.environ.get("KEY") or "fallback"
RANDOM = get_random_secret_key()
TOKEN = secrets.token_urlsafe(50)
LENGTH_OK = isinstance(TOKEN, str)
SAME = RANDOM is not None
