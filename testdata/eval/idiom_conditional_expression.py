import os
DEBUG = False
ALLOWED_HOSTS = ["*"] if DEBUG else os.getenv("HOSTS", "example.com").split()
LEVEL = "DEBUG" if DEBUG else ("INFO" if ALLOWED_HOSTS else "ERROR")
KEY = os.environ.get("KEY") or ("dev" if DEBUG else "prod-" + "x" * 3)
A = DEBUG and 1 or 2
SAFE = not DEBUG and len(ALLOWED_HOSTS) > 0
