INSTALLED_APPS = ["allauth", "allauth.account"]
ACCOUNT_RATE_LIMITS = {}
