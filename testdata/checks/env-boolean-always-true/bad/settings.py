import os

SECRET_KEY = os.environ["SECRET_KEY"]
DEBUG = bool(os.environ.get("DEBUG", ""))  # want high "^DEBUG takes the text of the environment variable DEBUG for a boolean, and .False. is true like any other text$" at "bool(os.environ.get(\"DEBUG\", \"\"))"
