import os

INSTALLED_APPS = ["payments"]
STRIPE_LIVE_MODE = os.environ.get("STRIPE_LIVE_MODE", "") == "yes"  # want "STRIPE_LIVE_MODE is False unless" at "os.environ.get(\"STRIPE_LIVE_MODE\", \"\") == \"yes\""
PAYPAL_MODE = os.getenv("PAYPAL_MODE", "sandbox")  # want "PAYPAL_MODE is 'sandbox' unless" at "\"sandbox\""
KILIMO_TEST_MODE = True  # want "KILIMO_TEST_MODE is True$" at "True"
KILIMO_MERCHANT_ID = os.environ["KILIMO_MERCHANT_ID"]
