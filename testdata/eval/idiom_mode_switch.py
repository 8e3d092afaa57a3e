import os
ENVIRONMENT = os.environ.get("DJANGO_ENV", "development")
IS_PROD = ENVIRONMENT == "production"
if ENVIRONMENT == "production":
    DEBUG = False
elif ENVIRONMENT in ("staging", "test"):
    DEBUG = False
    STAGING = True
else:
    DEBUG = True
    INTERNAL_IPS = ["127.0.0.1"]
CONFIG = {"development": {"level": "DEBUG"}, "production": {"level": "INFO"}}[ENVIRONMENT]
