import os
import sys
DEBUG = False
SECRET_KEY = os.environ.get("SECRET_KEY", "dev-only")
if not DEBUG and SECRET_KEY == "dev-only":
    sys.stderr.write("SECRET_KEY must be set\n")
    sys.exit(1)
PAYMENT_KEY = os.getenv("PAYMENT_KEY")
assert PAYMENT_KEY is not None, "PAYMENT_KEY"
REACHED = True
