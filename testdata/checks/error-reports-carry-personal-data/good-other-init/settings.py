from tracing import init
import os

SECRET_KEY = os.environ["SECRET_KEY"]
init(send_default_pii=True)
