import os

import sentry_sdk

INSTALLED_APPS = ["django.contrib.auth"]
sentry_sdk.init(dsn=os.environ["SENTRY_DSN"])
