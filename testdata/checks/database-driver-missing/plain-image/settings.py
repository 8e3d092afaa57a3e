import os

SECRET_KEY = os.environ["SECRET_KEY"]
import environ

env = environ.Env()
DATABASES = {"default": env.db("DATABASE_URL", default="mysql://db/shop")}  # want "^the engine of the database 'default' is 'django.db.backends.mysql', and" at "\"mysql://db/shop\""
