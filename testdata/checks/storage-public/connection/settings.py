import os

SECRET_KEY = os.environ["SECRET_KEY"]
INSTALLED_APPS = ["storages"]
AWS_S3_USE_SSL = False  # want "AWS_S3_USE_SSL is False" at "False"
AWS_S3_VERIFY = False  # want "AWS_S3_VERIFY is False" at "False"
AWS_S3_URL_PROTOCOL = "http:"  # want "AWS_S3_URL_PROTOCOL" at "\"http:\""
AZURE_SSL = False  # want "AZURE_SSL is False" at "False"
