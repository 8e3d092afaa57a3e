from decouple import config

ENVIRONMENT = config("ENVIRONMENT", default="development")  # want low "production's SECURE_SSL_REDIRECT is then lost; Dockerfile rescues it$" at "\"development\""
SECRET_KEY = config("SECRET_KEY")

if ENVIRONMENT == "production":
    SECURE_SSL_REDIRECT = True
