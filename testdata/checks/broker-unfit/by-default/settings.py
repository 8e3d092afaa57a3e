import os

SECRET_KEY = os.environ["SECRET_KEY"]
BROKER_URL = os.environ.get("BROKER", "memory://")  # want "^BROKER_URL names a broker that does not outlive its process or machine unless the environment variable BROKER is set$" at "\"memory://\""
