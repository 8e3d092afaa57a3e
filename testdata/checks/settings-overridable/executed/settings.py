import os  # want high "^3 of the settings may be overridden: " at "import os…"

SECRET_KEY = "only-for-this-machine"
DEBUG = False
LOCAL_SETTINGS = os.path.join(os.path.expanduser("~"), "shop.py")

exec(open(LOCAL_SETTINGS).read())
