from split_settings.tools import include
OUTER = True
include("deep/inner.py")
