from decouple import config

SECRET_KEY = config("SECRET_KEY")
DEBUG = config("DEBUG", default=False)  # want high "^DEBUG takes the text of the environment variable DEBUG " at "config(\"DEBUG\", default=False)"
