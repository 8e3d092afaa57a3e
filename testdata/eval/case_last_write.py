# The same setting by several rules; the last write wins.
import os
def flag(name, default=True):
    return bool(int(os.environ.get(name, default)))
if DEBUG := flag("DEBUG"):
    EMAIL_BACKEND = "console"
SESSION_COOKIE_SECURE = os.environ.get("SECURE", "True")
def setup_database(url=None):
    global DATABASES
    DATABASES = {"default": {"NAME": url or "fallback.db"}}
    return bool(url)
EXTERNAL = setup_database(os.environ.get("DATABASE_URL"))
SESSION_COOKIE_SECURE = flag("SECURE", default=False)
if not EXTERNAL:
    if DEBUG:
        DEBUG = "TRACE" in os.environ
EMAIL_BACKEND += ".EmailBackend"
