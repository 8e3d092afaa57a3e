import os

SECRET_KEY = os.environ["SECRET_KEY"]

DEBUG = True  # want "^DEBUG is True$" at "True"
