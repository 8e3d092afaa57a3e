import os

SECRET_KEY = os.environ["SECRET_KEY"]
PAYMENT_SECRET = os.environ["PAYMENT_SECRET"]
