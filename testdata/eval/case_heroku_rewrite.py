# The careful lines come first; the last line rewrites them.
import os
import sys
import django_heroku
DEBUG = False
SECRET_KEY = os.environ.get("MEAL_SECRET", "not-a-real-key")
ALLOWED_HOSTS = os.environ.get("HOSTS", "meal.example").split(",")
CAREFUL = list(ALLOWED_HOSTS)
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}
if "test" not in sys.argv:
    django_heroku.settings(locals(), test_runner=False, staticfiles=False, logging=False)
RESULT = "*" in ALLOWED_HOSTS, SECRET_KEY.startswith("not-")
