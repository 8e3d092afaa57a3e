import os

SECRET_KEY = os.environ["SECRET_KEY"]
ALLOWED_HOSTS = ["portal.example.com"]
ON_HEROKU = "DYNO" in os.environ
if ON_HEROKU:
    ALLOWED_HOSTS = ["*"]  # want medium "^ALLOWED_HOSTS is \\['\\*'\\]; only on the platform that sets DYNO, which knows its hosts$" at "\"*\""
