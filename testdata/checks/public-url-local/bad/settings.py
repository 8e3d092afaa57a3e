from decouple import config

INSTALLED_APPS = ["django.contrib.auth"]
BASE_URL = config("BASE_URL", default="http://localhost:8000")  # want high "BASE_URL is 'http://localhost:8000' unless the environment variable BASE_URL is set" at "\"http://localhost:8000\""
