import os

SECRET_KEY = os.environ["SECRET_KEY"]
STRIPE_SECRET_API_KEY = os.environ["STRIPE_SECRET_API_KEY"]
