from decouple import Csv, config

SECRET_KEY = config("SECRET_KEY")
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGINS = config("ORIGINS", cast=Csv())
