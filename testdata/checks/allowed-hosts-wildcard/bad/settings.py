from decouple import Csv, config

SECRET_KEY = config("SECRET_KEY")
ALLOWED_HOSTS = config("ALLOWED_HOSTS", default="*", cast=Csv())  # want high "^ALLOWED_HOSTS is \\['\\*'\\] unless the environment variable ALLOWED_HOSTS is set$" at "\"*\""
