import os
DATABASES = {"default": {"ENGINE": "django.db.backends." + os.getenv("DB", "sqlite3"), "NAME": os.path.join("/srv", "db.sqlite3")}}
DATABASES["default"]["CONN_MAX_AGE"] = 600
DATABASES["default"].update(ATOMIC_REQUESTS=True, OPTIONS={"a": 1})
DATABASES.setdefault("replica", {**DATABASES["default"], "NAME": "r"})
for alias, config in DATABASES.items():
    config["TEST"] = {"NAME": "test_" + alias}
del DATABASES["default"]["OPTIONS"]
DATABASES |= {"third": dict(ENGINE="e")}
KEYS = sorted(DATABASES)
