import os

SECRET_KEY = os.environ.get("SECRET_KEY") or "changeme"  # want "is set; it is shorter than 50 characters$" at "\"changeme\""
