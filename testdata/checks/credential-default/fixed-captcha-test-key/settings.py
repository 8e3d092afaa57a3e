import os

# The key that Google publishes for tests: every answer passes.
SECRET_KEY = os.environ["SECRET_KEY"]
RECAPTCHA_PRIVATE_KEY = os.environ["RECAPTCHA_PRIVATE_KEY"]
