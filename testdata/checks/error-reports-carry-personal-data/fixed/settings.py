import sentry_sdk
import os

SECRET_KEY = os.environ["SECRET_KEY"]
sentry_sdk.init(
    dsn=os.environ["DSN"],
    send_default_pii=False,
)
