import os
from pathlib import Path
import yaml
config = yaml.safe_load(Path(__file__).with_name("data").joinpath("stages.yml").read_text())
STAGE = os.environ.get("STAGE", "live")
chosen = {**config["common"], **config["stages"][STAGE]}
DEBUG = chosen["debug"]
ALLOWED_HOSTS = chosen.get("hosts") or []
EMAIL_HOST, EMAIL_PORT = chosen["mail"].split(":")
EMAIL_PORT = int(EMAIL_PORT)
SECURE_HSTS_SECONDS = chosen.get("hsts", 0)
WORDS = [type(value).__name__ for value in config["words"][:7]], config["words"][-1]
VERSION = config["version"]
