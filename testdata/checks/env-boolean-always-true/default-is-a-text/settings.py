import os

SECRET_KEY = os.environ["SECRET_KEY"]
USE_X_FORWARDED_HOST = os.getenv("TRUST_PROXY", "False")  # want high "^USE_X_FORWARDED_HOST takes the text of the environment variable TRUST_PROXY " at "os.getenv(\"TRUST_PROXY\", \"False\")"
