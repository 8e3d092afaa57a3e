import os

ENVIRONMENT = os.environ["ENVIRONMENT"]
SECRET_KEY = os.environ["SECRET_KEY"]

if ENVIRONMENT == "production":
    SECURE_SSL_REDIRECT = True
