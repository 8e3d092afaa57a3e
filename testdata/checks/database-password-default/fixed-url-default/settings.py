import os
import environ

SECRET_KEY = os.environ["SECRET_KEY"]

env = environ.Env()

DATABASES = {
    "default": env.db("DATABASE_URL"),
}
