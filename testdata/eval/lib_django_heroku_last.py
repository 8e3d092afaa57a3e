import os
import django_heroku
import dj_database_url
DEBUG = os.environ.get("DEBUG", "False") == "True"
SECRET_KEY = os.environ.get("DJANGO_SECRET", "not-a-real-key")
ALLOWED_HOSTS = ["careful.example"]
BASE_DIR = os.path.dirname(os.path.abspath(__file__))
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "x"}}
DATABASES["default"].update(dj_database_url.config(conn_max_age=500))
django_heroku.settings(locals(), staticfiles=False, test_runner=False)
DATABASES["default"].get("OPTIONS", {}).pop("sslmode", None)
