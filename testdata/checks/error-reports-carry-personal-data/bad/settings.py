import sentry_sdk
import os

SECRET_KEY = os.environ["SECRET_KEY"]
sentry_sdk.init(
    dsn=os.environ["DSN"],
    send_default_pii=True,  # want "^sentry_sdk.init.. is called with send_default_pii=True$" at "True"
)
