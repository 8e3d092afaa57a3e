import os
def str2bool(value):
    if isinstance(value, bool):
        return value
    value = value.lower()
    if value in ("y", "yes", "t", "true", "on", "1"):
        return True
    elif value in ("n", "no", "f", "false", "off", "0"):
        return False
    raise ValueError(f"invalid truth value {value!r}")
DEBUG = bool(str2bool(os.getenv("DEBUG") or "False"))
SECURE_SSL_REDIRECT = str2bool(os.getenv("REDIRECT", not DEBUG))
try:
    JUNK = str2bool(os.getenv("JUNK", "maybe"))
except ValueError as error:
    JUNK = isinstance(error, ValueError)
