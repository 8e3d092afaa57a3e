from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent

INSTALLED_APPS = ["django.contrib.staticfiles"]
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"  # want high "nothing in the repository serves the files of STATIC_ROOT" at "BASE_DIR / \"staticfiles\""
