import os

INSTALLED_APPS = ["django.contrib.auth"]
FRONTEND_URL = os.environ.get("FRONTEND_URL", "http://127.0.0.1:3000")  # want "FRONTEND_URL" at "\"http://127.0.0.1:3000\""
DOMAIN = os.environ.get("DOMAIN", "example.com")  # want "DOMAIN" at "\"example.com\""
SITE_URL = "http://" + str(os.environ.get("SITE_HOSTNAME"))  # want "SITE_URL is 'http://None'" at "\"http://\" + str(os.environ.get(\"SITE_HOSTNAME\"))"
PAYMENT_WEBHOOK_URL = "http://[::1]:8000/hook/"  # want "PAYMENT_WEBHOOK_URL" at "\"http://[::1]:8000/hook/\""
