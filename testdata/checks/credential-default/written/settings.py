import os

SECRET_KEY = os.environ["SECRET_KEY"]
ADMIN_PASSWORD = "changeme"  # want high "^ADMIN_PASSWORD is a credential that everybody tries$" at "\"changeme\""
