import os

SECRET_KEY = os.environ["SECRET_KEY"]
MODE = os.environ["MODE"]  # satisfied "^The variable MODE tells production from other machines$" at "os.environ[\"MODE\"]"
DEBUG = MODE != "production"
