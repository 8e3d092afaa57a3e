import tomllib
from pathlib import Path
with open(Path(__file__).parent / "data" / "settings.toml", "rb") as f:
    CONFIG = tomllib.load(f)
TEXT = tomllib.loads('a = 1\n[b]\nc = ["x", true, 1.5]')
DEBUG = CONFIG["app"]["debug"]
KEYS = list(CONFIG["app"])
