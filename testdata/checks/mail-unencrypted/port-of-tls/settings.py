import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_HOST = "smtp.example.org"  # want "without TLS" at "\"smtp.example.org\""
EMAIL_PORT = 587
