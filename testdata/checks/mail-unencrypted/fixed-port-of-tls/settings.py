import os

SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_HOST = "smtp.example.org"
EMAIL_PORT = 587

# Security settings for production
EMAIL_USE_TLS = True
