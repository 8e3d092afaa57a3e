import os
import platform
import sys
DEBUG = "RENDER" not in os.environ
ON_HEROKU, ON_CI = "DYNO" in os.environ, bool(os.environ.get("CI"))
IS_PYTEST = "PYTEST_CURRENT_TEST" in os.environ
WINDOWS = platform.system() == "Windows" or sys.platform == "win32" or os.name == "nt"
LINE = os.linesep if not WINDOWS else "\r\n"
ALLOWED_HOSTS = ["127.0.0.1"]
for variable in ("RENDER_EXTERNAL_HOSTNAME", "VERCEL_URL", "FLY_APP_NAME"):
    if variable in os.environ:
        ALLOWED_HOSTS.append(os.environ[variable])
if ON_HEROKU and not ON_CI:
    SECURE_SSL_REDIRECT = True
STORAGE = {"Linux": "/var/lib/site", "Darwin": "/usr/local/site"}.get(platform.system(), "C:/site")
