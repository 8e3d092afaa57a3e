from decouple import config

INSTALLED_APPS = ["payments"]
AZAM_PAY_SANDBOX = config("AZAM_PAY_SANDBOX", default=True, cast=bool)  # want high "AZAM_PAY_SANDBOX is True unless the environment variable AZAM_PAY_SANDBOX is set" at "True"
