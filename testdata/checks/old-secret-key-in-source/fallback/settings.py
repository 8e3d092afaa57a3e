import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECRET_KEY_FALLBACKS = [os.environ.get("OLD_SECRET_KEY", "last-years-key")]  # want "^SECRET_KEY_FALLBACKS holds a key written in the source unless the environment variable OLD_SECRET_KEY is set; it is shorter" at "\"last-years-key\""
