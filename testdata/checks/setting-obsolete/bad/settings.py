import os

SECRET_KEY = os.environ["SECRET_KEY"]
SECURE_BROWSER_XSS_FILTER = True  # want high "^SECURE_BROWSER_XSS_FILTER has no effect since Django 4.0$" at "True"
