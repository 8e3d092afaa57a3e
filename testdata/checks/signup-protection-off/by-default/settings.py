import os

INSTALLED_APPS = ["allauth.account"]
ACCOUNT_PREVENT_ENUMERATION = os.environ.get("HIDE_ACCOUNTS", "") == "yes"  # want "^ACCOUNT_PREVENT_ENUMERATION is False unless the environment variable HIDE_ACCOUNTS is set: anybody" at "os.environ.get(\"HIDE_ACCOUNTS\", \"\") == \"yes\""
