import os

# No provider gives such a password to a customer: it cannot work.
SECRET_KEY = os.environ["SECRET_KEY"]
EMAIL_HOST_PASSWORD = os.getenv("EMAIL_HOST_PASSWORD", "password")
STRIPE_SECRET_KEY = os.getenv("STRIPE_SECRET_KEY", "changeme")
