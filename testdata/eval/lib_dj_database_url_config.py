import os
import dj_database_url
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": "local.db"}}
from_env = dj_database_url.config(conn_max_age=600)
EMPTY = from_env
DATABASES["default"].update(from_env)
os.environ["DATABASE_URL"] = "postgres://u:p@db.example:5432/live"
DATABASES["live"] = dj_database_url.config(default="sqlite:///ignored.db", conn_max_age=600, ssl_require=True)
DATABASES["other"] = dj_database_url.config("OTHER_URL", default="sqlite:///other.db")
DATABASES["engine"] = dj_database_url.config(engine="own.backend", test_options={"NAME": "t"})
os.environ["BLANK_URL"] = ""
BLANK = dj_database_url.config("BLANK_URL", default="sqlite:///blank.db")
