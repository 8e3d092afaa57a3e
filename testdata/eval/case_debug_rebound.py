# What a base module did under "if DEBUG" stays when DEBUG is rebound afterwards.
from parts.rebound_base import *
DEBUG = False
SECURE_SSL_REDIRECT = not DEBUG
SECURE_HSTS_SECONDS = int(env.get("HSTS", "0"))
