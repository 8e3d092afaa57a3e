import os
import django_heroku
BASE_DIR = "/app"
DEBUG = True
MIDDLEWARE = ["a", "b"]
ALLOWED_HOSTS = ["careful.example"]
SECRET_KEY = "literal"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}
os.environ["SECRET_KEY"] = "from environment"
try:
    django_heroku.settings(locals())
except OSError:
    pass
