from decouple import Csv, config

SECRET_KEY = config("SECRET_KEY")
MIDDLEWARE = ["corsheaders.middleware.CorsMiddleware"]
CORS_ALLOWED_ORIGINS = config(
    "CORS_ALLOWED_ORIGINS",
    default="http://localhost:3000",  # want "^CORS_ALLOWED_ORIGINS holds 'http://localhost:3000' unless the environment variable CORS_ALLOWED_ORIGINS is set$" at "\"http://localhost:3000\""
    cast=Csv(),
)
