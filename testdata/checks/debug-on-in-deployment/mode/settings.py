import os

SECRET_KEY = os.environ["SECRET_KEY"]
ENVIRONMENT = os.environ.get("ENVIRONMENT", "production")
if ENVIRONMENT == "development":
    DEBUG = True
elif ENVIRONMENT == "production":
    DEBUG = False
