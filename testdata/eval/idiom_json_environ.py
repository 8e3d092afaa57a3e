import json, os
ALLOWED_HOSTS = json.loads(os.environ.get("HOSTS_JSON", '["shop.example"]'))
services = json.loads(os.environ.get("VCAP_SERVICES", "{}"))
DATABASE = services.get("postgres", [{}])[0].get("credentials", {}).get("uri", "sqlite:///local.db")
os.environ["FLAGS"] = '{"beta": true, "limit": 1e3, "name": "caf\\u00e9"}'
FLAGS = json.loads(os.environ["FLAGS"])
DEBUG = json.loads(os.environ.get("DEBUG", "false").lower())
try:
    BROKEN = json.loads("{'single': 1}")
except json.JSONDecodeError:
    BROKEN = "not JSON"
except ValueError:
    BROKEN = "another error"
