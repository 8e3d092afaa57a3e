import os
from environs import Env, EnvError, validate
env = Env()
os.environ.update(STAGE="live", PORT="70000", MAIL="nobody")
STAGE = env.str("STAGE", validate=validate.OneOf(["test", "live"]))
NAME = env.str("NOPE", "abc", validate=[validate.Length(min=2, max=5)])
try:
    env.int("PORT", validate=validate.Range(min=1, max=65535))
except EnvError:
    PORT = 8000
try:
    env.str("MAIL", validate=lambda text: "@" in text)
    MAIL = "accepted"
except EnvError:
    MAIL = "refused"
