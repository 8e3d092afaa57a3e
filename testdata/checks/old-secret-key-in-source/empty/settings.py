import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECRET_KEY_FALLBACKS = os.environ.get("OLD_SECRET_KEYS", "").split(",")  # want "^SECRET_KEY_FALLBACKS holds an empty key unless the environment variable OLD_SECRET_KEYS is set$" at "\"\""
