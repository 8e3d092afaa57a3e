import environ

env = environ.Env()

SECRET_KEY = env("SECRET_KEY")
MIDDLEWARE = ["django.middleware.security.SecurityMiddleware"]
SECURE_SSL_REDIRECT = env.bool("FORCE_HTTPS", default=True)
