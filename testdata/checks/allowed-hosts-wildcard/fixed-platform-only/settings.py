import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["portal.example.com"]
ON_HEROKU = "DYNO" in os.environ
if ON_HEROKU:
    ALLOWED_HOSTS = os.environ["ALLOWED_HOSTS"].split(",")
