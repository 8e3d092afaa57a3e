import os

SECRET_KEY = os.environ["SECRET_KEY"]
STRIPE_ENABLED = False
STRIPE_LIVE_MODE = False
