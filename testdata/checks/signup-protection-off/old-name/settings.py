INSTALLED_APPS = ["allauth.account.apps.AccountConfig"]
ACCOUNT_LOGIN_ATTEMPTS_LIMIT = 0  # want "^ACCOUNT_LOGIN_ATTEMPTS_LIMIT is 0: failed log-ins are not limited$" at "0"
