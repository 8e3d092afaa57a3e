from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent

SECRET_KEY = "x" * 60
INSTALLED_APPS = ["django.contrib.staticfiles"]
STATIC_URL = "/static/"
# Made by a build, ignored by git, or elsewhere.
STATICFILES_DIRS = [BASE_DIR / "frontend" / "dist", BASE_DIR / "generated", "/srv/shared"]
