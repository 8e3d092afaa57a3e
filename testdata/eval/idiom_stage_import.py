import os
STAGE = os.environ.get("STAGE", "production")
if STAGE == "production":
    from parts.stage_live import *
elif STAGE in ("test", "ci"):
    from parts.stage_test import *
else:
    raise ValueError("unknown stage " + STAGE)
FROM_STAGE = LEVEL + "!"
