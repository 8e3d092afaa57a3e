import os
raw = os.getenv("HOSTS", " a.example, ,b.example ,")
COMPREHENSION = [host.strip() for host in raw.split(",") if host.strip()]
MAPPED = list(map(str.strip, raw.split(",")))
FILTERED = list(filter(None, map(str.strip, raw.split(","))))
UNIQUE = sorted(set(FILTERED + ["b.example", "0.example"]))
GENERATED = tuple(part for part in raw.split(",") if not part.isspace())
WILDCARD = [h.strip() for h in os.getenv("NOPE", "*").split(",") if h.strip()]
CSRF_TRUSTED_ORIGINS = [f"https://{host}" for host in UNIQUE if not host[0].isdigit()]
NESTED = [x + y for x in "ab" for y in ("1", "2") if x + y != "a2"]
LOOKUP = {host: index for index, host in enumerate(FILTERED)}
ZIPPED = dict(zip(FILTERED, range(5)))
