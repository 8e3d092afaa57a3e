import os
KEY = os.environ.get("KEY", "default")
assert KEY
assert isinstance(KEY, str), "must be text"
if len(KEY) < 3:
    raise SystemExit(1)
OK = True
