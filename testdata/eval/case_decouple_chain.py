# Defaults computed from other settings, casts that are functions.
import dj_database_url
from decouple import Csv, config
DEBUG = config("DEBUG", default=False, cast=bool)
DEV = config("DEV", default=DEBUG, cast=bool)
STAGE = config("STAGE", default="stage" if DEV else "prod")
DATABASES = {"default": config("DATABASE_URL", default="sqlite:///site.db", cast=dj_database_url.parse)}
if "mysql" in DATABASES["default"]["ENGINE"]:
    DATABASES["default"]["OPTIONS"] = {"charset": "utf8mb4"}
SECURE_SSL_REDIRECT = config("SECURE_SSL_REDIRECT", default=not DEBUG, cast=bool)
SECURE_HSTS_SECONDS = config("SECURE_HSTS_SECONDS", default="0", cast=int)
SESSION_COOKIE_SECURE = config("SESSION_COOKIE_SECURE", default=not DEBUG, cast=bool)
CORS_ORIGIN_ALLOW_ALL = True
CORS_URLS_REGEX = r"^/api/.*$"
ALLOWED_HOSTS = config("ALLOWED_HOSTS", default="a.example," + ("dev.example" if DEV else "live.example"), cast=Csv())
CSP_DEFAULT_SRC = config("CSP", default="'self'", cast=Csv(post_process=tuple))
