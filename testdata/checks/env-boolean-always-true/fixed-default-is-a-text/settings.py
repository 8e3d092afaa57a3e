import os

SECRET_KEY = os.environ["SECRET_KEY"]
USE_X_FORWARDED_HOST = str(os.getenv("TRUST_PROXY", "False")).lower() in ("1", "true", "yes", "on")
