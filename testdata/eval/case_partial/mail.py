import os

from . import DEBUG, databases

EMAIL_PORT = 25 if DEBUG else 587
EMAIL_LIMIT = int(os.environ["MAIL_LIMIT"]) if "MAIL_LIMIT" in os.environ else 100
ALIASES = list(databases.DATABASES)
