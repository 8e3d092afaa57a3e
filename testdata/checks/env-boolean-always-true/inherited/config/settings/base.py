import os


def flag(name):
    return bool(os.environ.get(name))


SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = flag("DEBUG")  # want high "^DEBUG takes the text of the environment variable DEBUG " at "flag(\"DEBUG\")"
