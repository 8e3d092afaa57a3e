INSTALLED_APPS = ["allauth", "allauth.account"]
ACCOUNT_RATE_LIMITS = False  # want high "^ACCOUNT_RATE_LIMITS is False: nothing limits log-ins and sign-ups$" at "False"
ACCOUNT_PREVENT_ENUMERATION = False  # want high "^ACCOUNT_PREVENT_ENUMERATION is False: anybody can find out who has an account$" at "False"
ACCOUNT_DEFAULT_HTTP_PROTOCOL = "http"  # want medium "^ACCOUNT_DEFAULT_HTTP_PROTOCOL is 'http': links in mails are not encrypted; only for mails" at "\"http\""
