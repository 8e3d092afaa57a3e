import sys
this = sys.modules[__name__]
setattr(this, "FROM_SETATTR", 5)
for key, value in {"LOOP_A": 1, "LOOP_B": 2}.items():
    setattr(sys.modules[__name__], key, value)
READ = getattr(this, "FROM_SETATTR")
HAS = hasattr(this, "NOPE")
