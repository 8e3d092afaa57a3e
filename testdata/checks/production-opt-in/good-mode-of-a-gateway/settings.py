import os

SECRET_KEY = os.environ["SECRET_KEY"]
STRIPE_MODE = os.environ.get("STRIPE_MODE", "test")
STRIPE_LIVE = STRIPE_MODE == "live"
