import os
from configparser import ConfigParser, NoOptionError
cp = ConfigParser()
cp.read([os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", name) for name in ("shop.ini", "shop.local.ini")])
DEBUG = cp.getboolean("site", "debug", fallback=False)
THREADS = cp.getint("site", "threads")
RATIO = cp.getfloat("site", "ratio", fallback=0.5)
TITLE = cp.get("site", "title")
NOWHERE = cp.get("nowhere", "x", fallback="none")
ALLOWED_HOSTS = [line for line in cp.get("site", "hosts").splitlines() if line]
try:
    KEY = cp.get("site", "key")
except NoOptionError:
    KEY = "not in the file"
MAIL = dict(cp.items("mail"))
