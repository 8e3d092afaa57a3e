import os
TRUE, FALSE = {"1", "true", "yes"}, {"0", "false", "no", ""}
def as_bool(text):
    lowered = text.strip().lower()
    if lowered in TRUE:
        return True
    if lowered in FALSE:
        return False
    raise ValueError("not a boolean: %r" % text)
casts = {bool: as_bool, list: lambda text: [part.strip() for part in text.split(",") if part.strip()]}
def read(name, default, kind=None):
    kind = kind or type(default)
    value = os.environ.get(name)
    return default if value is None else casts.get(kind, kind)(value)
os.environ.update(FLAG="Yes", HOSTS="a.example, b.example,", LIMIT="20")
FLAG = read("FLAG", False)
ALLOWED_HOSTS = read("HOSTS", [])
LIMIT = read("LIMIT", 10)
RATE = read("RATE", 0.5)
try:
    as_bool("maybe")
except ValueError:
    WHY = "refused"
