import os

SECRET_KEY = os.environ["SECRET_KEY"]

DEBUG = os.environ.get("DEBUG", "1") == "1"  # want low "^DEBUG is True .*Dockerfile rescues it$" at "os.environ.get(\"DEBUG\", \"1\") == \"1\""
