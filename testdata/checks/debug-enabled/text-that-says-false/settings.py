import os

SECRET_KEY = os.environ["SECRET_KEY"]

DEBUG = os.environ.get("DEBUG", "False")  # want "^DEBUG is 'False' unless the environment variable DEBUG is set; a text that is not empty is true$" at "\"False\""
