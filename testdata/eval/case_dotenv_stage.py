# One environment file per stage, over what the process has; the raw word is true.
import os
from pathlib import Path
from dotenv import load_dotenv
BASE_DIR = Path(__file__).resolve().parent
os.environ["STAGE_NAME"] = "live"
STAGE = os.getenv("STAGE", "stage")
load_dotenv(BASE_DIR / "data" / f"{STAGE}.env", override=True)
DEBUG = os.getenv("STAGE_DEBUG", "False")
NAME = os.getenv("STAGE_NAME")
SESSION_COOKIE_SECURE = not DEBUG
if DEBUG:
    ALLOWED_HOSTS = ["*"]
else:
    ALLOWED_HOSTS = [NAME + ".example"]
