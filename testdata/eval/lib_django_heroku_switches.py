import os
import django_heroku
os.environ["DATABASE_URL"] = "postgres://u:p@h:5432/n"
SECRET_KEY = "kept"
ALLOWED_HOSTS = ["kept"]
django_heroku.settings(globals(), staticfiles=False, allowed_hosts=False, logging=False, secret_key=False)
