import os

SECRET_KEY = os.environ["SECRET_KEY"]
AWS_S3_USE_SSL = False
