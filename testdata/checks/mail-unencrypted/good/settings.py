import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_HOST = "smtp.example.org"
EMAIL_USE_TLS = True
