import os
import environ

SECRET_KEY = os.environ["SECRET_KEY"]

env = environ.Env()

DATABASES = {
    "default": env.db("DATABASE_URL", default="postgres://shop:heron77@localhost/shop"),  # want high "unless the environment variable DATABASE_URL is set" at "\"postgres://shop:heron77@localhost/shop\""
}
