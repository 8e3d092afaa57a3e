INSTALLED_APPS = ["allauth", "allauth.account"]
ACCOUNT_RATE_LIMITS = {"signup": "50/m/ip"}
ACCOUNT_PREVENT_ENUMERATION = "strict"
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "https"
