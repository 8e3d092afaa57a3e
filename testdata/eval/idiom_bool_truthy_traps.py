import os
os.environ.update(DEPLOYED="0", WORD="False", BLANK=" ", EMPTY="")
DEBUG = bool(os.environ.get("DEPLOYED", 0))
RAW = os.getenv("NOPE", "False")
ON = True if RAW else False
CASTED = bool(os.getenv("WORD")), bool(os.getenv("BLANK")), bool(os.getenv("EMPTY")), bool(os.getenv("NOPE"))
CORS_ALLOW_ALL_ORIGINS = os.getenv("CORS_ALL", default="no") or False
SESSION_COOKIE_SECURE = False if RAW else True
if os.getenv("WORD"):
    BRANCH = "taken"
AND = os.getenv("WORD") and "anded"
