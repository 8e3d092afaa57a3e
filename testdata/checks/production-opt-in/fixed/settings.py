from decouple import config

ENVIRONMENT = config("ENVIRONMENT", default="production")
SECRET_KEY = config("SECRET_KEY")

if ENVIRONMENT == "production":
    SECURE_SSL_REDIRECT = True
    SESSION_COOKIE_SECURE = True
