import os
DEBUG = os.environ.get("DEBUG", "False")
REALLY = bool(DEBUG)
FIXED = DEBUG == "True"
LOWER = os.environ.get("D", "TRUE").lower() == "true"
IN_TUPLE = os.environ.get("E", "1") in ("1", "true")
AS_INT = bool(int(os.environ.get("F", "0")))
EVALED = not os.environ.get("G")
