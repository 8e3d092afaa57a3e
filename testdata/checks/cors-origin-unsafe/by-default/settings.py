from decouple import Csv, config

SECRET_KEY = config("SECRET_KEY")
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGINS = config("ORIGINS", default="http://203.0.113.7:8080", cast=Csv())  # want "unencrypted origin 'http://203.0.113.7:8080' unless the environment variable ORIGINS is set" at "\"http://203.0.113.7:8080\""
