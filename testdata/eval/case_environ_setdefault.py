# Writes to os.environ under DEBUG, read back by the lines that follow.
import os
import sys
def is_running_tests():
    return os.path.basename(sys.argv[0]) == "pytest" or sys.argv[1:2] == ["test"]
DEBUG = "DEBUG" in os.environ
IS_TESTING = is_running_tests()
if DEBUG or IS_TESTING:
    os.environ.setdefault("CALC_SECRET", "not-a-real-key")
    os.environ.setdefault("CALC_REDIS", "redis://localhost/0")
os.environ.setdefault("CALC_REDIS", "redis://cache/0")
HIDE_DEBUG_UI = SECURE = not DEBUG
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE and not IS_TESTING
SECRET_KEY = os.environ["CALC_SECRET"]
BROKER = {"URL": os.environ["CALC_REDIS"]}
EMAIL = {"EMAIL_HOST": "mail.example", "EMAIL_USE_TLS": True}
vars().update(EMAIL)
