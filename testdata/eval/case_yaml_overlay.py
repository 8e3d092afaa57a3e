# A YAML file lays itself over literals; then names are deleted and filled in.
import os
import yaml
DEBUG = True
SECRET_KEY = "not-a-real-key"
ALLOWED_HOSTS = ["*"]
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3"}}
try:
    with open(os.environ.get("OVERLAY", os.path.join(os.path.dirname(__file__), "data", "nosuch-overlay.yml"))) as handle:
        globals().update(yaml.safe_load(handle))
except FileNotFoundError:
    OVERLAID = False
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "overlay.yml")) as handle:
    for key, value in yaml.safe_load(handle).items():
        if isinstance(value, dict) and key in vars():
            vars()[key].update(value)
        else:
            vars()[key] = value
    del key, value, handle
for db in DATABASES.values():
    db.setdefault("CONN_MAX_AGE", 0)
if "TIME_ZONE" not in globals():
    TIME_ZONE = "UTC"
