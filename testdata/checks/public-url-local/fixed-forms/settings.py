import os

INSTALLED_APPS = ["django.contrib.auth"]
FRONTEND_URL = os.environ["FRONTEND_URL"]
DOMAIN = os.environ["DOMAIN"]
SITE_URL = "http://" + str(os.environ.get("SITE_HOSTNAME"))
PAYMENT_WEBHOOK_URL = os.environ["PAYMENT_WEBHOOK_URL"]
