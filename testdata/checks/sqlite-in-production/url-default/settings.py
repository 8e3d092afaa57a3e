import os
import environ

SECRET_KEY = os.environ["SECRET_KEY"]

env = environ.Env()

DATABASES = {
    "default": env.db("DATABASE_URL", default="sqlite:///db.sqlite3"),  # want high "sqlite3' unless the environment variable DATABASE_URL is set" at "\"sqlite:///db.sqlite3\""
}
