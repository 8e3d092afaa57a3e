import os

SECRET_KEY = os.environ.get("SECRET_KEY", "changeme")
if SECRET_KEY == "changeme":
    raise RuntimeError("SECRET_KEY is not set")
