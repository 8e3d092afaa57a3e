from decouple import config

SECRET_KEY = config("SECRET_KEY")
DEBUG = config("DEBUG", default="True", cast=bool)  # want high "^DEBUG is True unless the environment variable DEBUG is set$" at "\"True\""
