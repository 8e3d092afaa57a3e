import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["storages"]
AWS_QUERYSTRING_AUTH = False
AWS_DEFAULT_ACL = "public-read"
