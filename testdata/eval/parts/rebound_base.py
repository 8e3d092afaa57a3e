from os import environ as env

DEBUG = env.get("DEBUG", "True") == "True"
CORS_ORIGIN_ALLOW_ALL = False
SECRET_KEY = env.get("SECRET_KEY", "not-a-real-key")
if DEBUG:
    CORS_ORIGIN_ALLOW_ALL = True
    ALLOWED_HOSTS = ["*"]
else:
    ALLOWED_HOSTS = ["label.example"]
