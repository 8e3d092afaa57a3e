import os

INSTALLED_APPS = ["payments"]
DEBUG = os.environ.get("DEBUG") == "1"
# No gateways.
JINJA_SANDBOX = True
DEPLOY_ENV = "test"
CSP_SANDBOX = ["allow-scripts"]
# Gateways in their real mode.
STRIPE_LIVE_MODE = not DEBUG
PAYPAL_MODE = os.getenv("PAYPAL_MODE", "live")
PAYPAL_TEST = os.environ["PAYPAL_TEST"] == "1"
# No switch.
STRIPE_TEST = "the test account's label"
