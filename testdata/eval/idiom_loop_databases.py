DATABASES = {"default": {"NAME": "a", "OPTIONS": {}}, "replica": {"NAME": "b"}}
for db in DATABASES.values():
    db["ATOMIC_REQUESTS"] = True
    db.setdefault("OPTIONS", {})["connect_timeout"] = 5
for index, (alias, db) in enumerate(DATABASES.items()):
    db["TEST"] = {"NAME": f"test_{alias}_{index}"}
    if alias == "default":
        continue
    db["TEST"]["MIRROR"] = "default"
LOGGERS = {}
for name, level in [("django", "INFO"), ("celery", "WARNING")]:
    LOGGERS[name] = {"level": level, "handlers": ["console"]}
for key in list(DATABASES["default"]):
    if key.startswith("ATOMIC"):
        del DATABASES["default"][key]
NAMES = [db["NAME"] for db in DATABASES.values()]
for TOTAL in range(3):
    pass
