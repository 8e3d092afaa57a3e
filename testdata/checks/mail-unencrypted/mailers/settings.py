import os

SECRET_KEY = os.environ["SECRET_KEY"]
MAILERS = {"default": {"OPTIONS": {"host": "smtp.example.org"}}}  # want "smtp.example.org. without TLS" at "\"smtp.example.org\""
