import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_HOST = os.environ.get("HOST", "smtp.example.org")  # want "without TLS unless the environment variable HOST is set$" at "\"smtp.example.org\""
EMAIL_USE_TLS = os.environ.get("TLS") == "1"
