import os

INSTALLED_APPS = ["payments"]
STRIPE_LIVE_MODE = os.environ.get("STRIPE_LIVE_MODE", "") == "yes"
PAYPAL_MODE = os.getenv("PAYPAL_MODE", "sandbox")
KILIMO_TEST_MODE = False
KILIMO_MERCHANT_ID = os.environ["KILIMO_MERCHANT_ID"]
