INSTALLED_APPS = ["allauth.account"]
ACCOUNT_RATE_LIMITS = {"login_failed": None}  # want "^ACCOUNT_RATE_LIMITS\\['login_failed'\\] is None: failed log-ins are not limited$" at "None"
