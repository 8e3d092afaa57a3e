from decouple import config

INSTALLED_APPS = ["payments"]
AZAM_PAY_SANDBOX = config("AZAM_PAY_SANDBOX", default=False, cast=bool)
