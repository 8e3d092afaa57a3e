import os
from pathlib import Path
from dotenv import dotenv_values, find_dotenv, load_dotenv
here = Path(__file__).resolve().parent
os.environ["STAGE_NAME"] = "from the process"
load_dotenv(here / "data" / "stage.env")
KEPT = os.environ["STAGE_NAME"], os.environ["STAGE_EXPANDED"]
load_dotenv(dotenv_path=here / "data" / "stage.env", override=True)
OVERRIDDEN = os.environ["STAGE_NAME"], os.environ["STAGE_EXPANDED"]
VALUES = dotenv_values(here / "data" / "stage.env")
MULTILINE = os.environ["STAGE_LINES"].splitlines()
RAW = os.environ["STAGE_RAW"], os.environ.get("STAGE_BARE", "bare is not set")
MISSING = load_dotenv(here / "data" / "nosuch.env"), find_dotenv("surely-no-such.env")
DEBUG = os.getenv("STAGE_DEBUG", "True") == "True"
RAW_VALUES = dotenv_values(here / "data" / "stage.env", interpolate=False)["STAGE_EXPANDED"]
