import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECURE_PROXY_SSL_HEADER = (os.environ["PROXY_HEADER"], "https")
