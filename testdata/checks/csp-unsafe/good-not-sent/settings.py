import os

SECRET_KEY = os.environ["SECRET_KEY"]
MIDDLEWARE = []
SECURE_CSP = {"script-src": ["*"]}
