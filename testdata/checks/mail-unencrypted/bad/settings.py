import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_HOST = "smtp.example.org"  # want "^mail goes to 'smtp.example.org' without TLS$" at "\"smtp.example.org\""
