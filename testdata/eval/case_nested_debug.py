# DEBUG changes inside a nested if, databases only in branches, names from os.environ.items().
import os
os.environ.update(CFG_TITLE="Loops", CFG_LIMIT="12", CFG_DEBUG="false")
DEBUG = True
for key, value in os.environ.items():
    if key.startswith("CFG_"):
        name = key.removeprefix("CFG_")
        if value.lower() in ("true", "false"):
            value = value.lower() == "true"
        elif value.isdigit():
            value = int(value)
        globals()[name] = value
if not DEBUG:
    if os.environ.get("DATABASE_HOST"):
        DATABASES = {"default": {"HOST": os.environ["DATABASE_HOST"]}}
    elif LIMIT > 10:
        DATABASES = {"default": {"NAME": "many"}}
        if TITLE == "Other":
            DEBUG = True
DESCRIPTION = f"{TITLE}-{LIMIT}"
