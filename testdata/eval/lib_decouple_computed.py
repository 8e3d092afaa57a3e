import dj_database_url
from decouple import Csv, config
STAGE = config("STAGE", default="production")
DEV = STAGE != "production"
SESSION_COOKIE_SECURE = config("SESSION_COOKIE_SECURE", default=not DEV, cast=bool)
SECURE_HSTS_SECONDS = config("HSTS", default="0", cast=int)
DATABASES = {"default": config("DATABASE_URL", default="mysql://site:pw@db:3306/site", cast=dj_database_url.parse)}
if DATABASES["default"]["ENGINE"] == "django.db.backends.mysql":
    DATABASES["default"]["CONN_MAX_AGE"] = config("CONN_MAX_AGE", default=60, cast=int)
    DATABASES["default"].setdefault("OPTIONS", {})["init_command"] = "SET 1"
ALLOWED_HOSTS = config("ALLOWED_HOSTS", default="", cast=Csv()) or ["help.example"]
DOMAIN = config("DOMAIN", default=ALLOWED_HOSTS[0])
SITE_URL = config("SITE_URL", default=f"https://{DOMAIN}")
LOG_LEVEL = config("LOG_LEVEL", default="info", cast=str.upper)
