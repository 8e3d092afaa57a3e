import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["storages"]
AWS_DEFAULT_ACL = "public-read-write"  # want high "^AWS_DEFAULT_ACL is 'public-read-write'$" at "\"public-read-write\""
