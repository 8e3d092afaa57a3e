from pathlib import Path

BASE_DIR = Path(__file__).resolve().parent

SECRET_KEY = "x" * 60
INSTALLED_APPS = ["django.contrib.staticfiles"]
STATIC_URL = "/static/"
STATIC_ROOT = BASE_DIR / "static"
STATICFILES_DIRS = [  # want high "has the directory that STATIC_ROOT is .staticfiles.E002.$" at "[…]" low "the repository does not hold .staticfiles.W004.$" at "[…]" high "has a prefix that ends with a slash .staticfiles.E003.$" at "[…]"
    BASE_DIR / "static",
    BASE_DIR / "assets",
    ("shop/", BASE_DIR / "static" / "shop"),
]
