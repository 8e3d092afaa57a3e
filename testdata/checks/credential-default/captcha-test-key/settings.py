import os

# The key that Google publishes for tests: every answer passes.
SECRET_KEY = os.environ["SECRET_KEY"]
RECAPTCHA_PRIVATE_KEY = os.getenv("RECAPTCHA_PRIVATE_KEY", "6LeIxAcTAAAAAGG-vFI1TnRWxMZNFuojJ4WifJWe")  # want "^RECAPTCHA_PRIVATE_KEY falls back to a credential that everybody tries" at "\"6Le…JWe\""
