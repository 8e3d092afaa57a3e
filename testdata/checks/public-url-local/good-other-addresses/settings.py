import os

INSTALLED_APPS = ["django.contrib.auth"]
# Services may well be on the same machine.
OLLAMA_BASE_URL = os.environ.get("OLLAMA_BASE_URL", "http://localhost:11434")
ELASTICSEARCH_URL = "http://localhost:9200"
# Paths of the site.
LOGIN_REDIRECT_URL = "/"
BASE_URL = "/shop/"
# Real ones.
SITE_URL = os.environ.get("SITE_URL", "https://shop.co.tz")
DOMAIN = ""
