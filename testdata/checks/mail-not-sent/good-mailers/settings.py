import os

SECRET_KEY = os.environ["SECRET_KEY"]
MAILERS = {"default": {"OPTIONS": {"host": "smtp.example.org", "use_tls": True}}}
