from decouple import config

ENVIRONMENT = config("ENVIRONMENT", default="development")
SECRET_KEY = config("SECRET_KEY")
MIDDLEWARE = ["django.contrib.sessions.middleware.SessionMiddleware"]
INSTALLED_APPS = ["django.contrib.sessions"]
SESSION_COOKIE_SECURE = ENVIRONMENT == "production"  # satisfied "^SESSION_COOKIE_SECURE is set" at "ENVIRONMENT == \"production\""
