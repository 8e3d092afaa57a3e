from decouple import Csv, config

SECRET_KEY = config("SECRET_KEY")
SECRET_KEY_FALLBACKS = config("OLD_SECRET_KEYS", default="", cast=Csv())
