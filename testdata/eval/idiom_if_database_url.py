import os
import dj_database_url
BASE = "/srv"
DATABASES = {"default": {"ENGINE": "django.db.backends.sqlite3", "NAME": os.path.join(BASE, "db.sqlite3")}}
if os.environ.get("DATABASE_URL"):
    DATABASES["default"] = dj_database_url.config(conn_max_age=500)
if "RDS_HOSTNAME" in os.environ:
    DATABASES = {"default": {"HOST": os.environ["RDS_HOSTNAME"]}}
else:
    DATABASES["default"].update(dj_database_url.config())
os.environ["REPLICA_URL"] = "postgresql://reader:pw%23word@replica.example/site?connect_timeout=5"
if url := os.environ.get("REPLICA_URL"):
    DATABASES["replica"] = dj_database_url.parse(url, conn_health_checks=True)
DATABASE_ALIASES = list(DATABASES)
