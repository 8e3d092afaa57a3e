from decouple import config

ENVIRONMENT = config("ENVIRONMENT", default="development")  # want "^the mode variable ENVIRONMENT is .development. unless it is set; production's SECURE_SSL_REDIRECT and SESSION_COOKIE_SECURE are then lost$" at "\"development\""
SECRET_KEY = config("SECRET_KEY")

if ENVIRONMENT == "production":
    SECURE_SSL_REDIRECT = True
    SESSION_COOKIE_SECURE = True
