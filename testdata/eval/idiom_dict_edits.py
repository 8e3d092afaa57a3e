CACHES = {"default": {"BACKEND": "locmem", "OPTIONS": {"MAX": 1}}}
CACHES["default"]["OPTIONS"]["MAX"] += 4
CACHES["default"].setdefault("TIMEOUT", 300)
CACHES["default"].setdefault("BACKEND", "ignored")
CACHES.update({"sessions": {"BACKEND": "db"}}, extra=None)
POPPED = CACHES.pop("extra"), CACHES.pop("nothing", "default")
del CACHES["default"]["OPTIONS"]
COPY = dict(CACHES["default"], TIMEOUT=5)
MERGED = CACHES["default"] | {"KEY_PREFIX": "p"}
SPREAD = {**CACHES["default"], "TIMEOUT": 10, **{"VERSION": 2}}
FROM_KEYS = dict.fromkeys(("a", "b"), 0)
SWAPPED = {value: key for key, value in FROM_KEYS.items() if key != "a"}
LAST = list(SPREAD.items())[-1]
try:
    CACHES["absent"]["x"] = 1
except KeyError:
    ABSENT = True
SORTED = sorted(SPREAD, key=len)
GET = CACHES.get("absent", {}).get("x", "deep")
