import os
DEBUG = int(os.environ.get("DEBUG", 0))
USE_TLS = bool(int(os.environ.get("USE_TLS", "1")))
FROM_TRUE = int(os.environ.get("NOPE", True))
DOUBLE = not not int("0"), bool(float("0.0")), bool("0.0")
SUM = True + True, DEBUG == False, DEBUG is False
try:
    UNSET = int(os.environ.get("NOPE"))
except TypeError:
    UNSET = "TypeError"
try:
    WORD = int("True")
except ValueError as error:
    WORD = type(error).__name__
SESSION_COOKIE_AGE = int(os.getenv("AGE", "1209600")) // 2
