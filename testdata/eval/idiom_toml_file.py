import tomllib
from pathlib import Path
conf = tomllib.loads((Path(__file__).parent / "data" / "site.toml").read_text())
DEBUG = conf["django"]["debug"]
ALLOWED_HOSTS = conf["django"]["allowed_hosts"]
DATABASES = {alias: {**db, "ENGINE": "django.db.backends." + db.pop("engine")} for alias, db in conf["databases"].items()}
for key, value in conf.get("extra", {}).items():
    globals()[key.upper()] = value
