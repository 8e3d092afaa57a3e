import os
from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["django.contrib.staticfiles"]
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
MEDIA_URL = "media/"
MEDIA_ROOT = STATIC_ROOT / "uploads"  # want high "^MEDIA_ROOT lies in STATIC_ROOT$" at "STATIC_ROOT / \"uploads\""
