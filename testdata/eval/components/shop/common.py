from decouple import config

DEBUG = config("SHOP_DEBUG", cast=bool, default=True)
MIDDLEWARE = ("security", "common")
CORS_ALLOW_ALL_ORIGINS = False
