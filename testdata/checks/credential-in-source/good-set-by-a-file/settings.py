import os

# The deployment file's fault, which has a check of its own.
SECRET_KEY = os.environ["SECRET_KEY"]
PAYMENT_API_KEY = os.environ["PAYMENT_API_KEY"]
