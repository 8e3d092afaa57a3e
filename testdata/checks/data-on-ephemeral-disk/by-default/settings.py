import os

SECRET_KEY = os.environ["SECRET_KEY"]
import dj_database_url

DATABASES = {"default": dj_database_url.config(default="sqlite:///db.sqlite3")}  # want medium "^the database is SQLite unless the environment variable DATABASE_URL is set, and Heroku, to which Procfile deploys, keeps no disk; the variable DATABASE_URL may choose another$" at "\"sqlite:///db.sqlite3\""
