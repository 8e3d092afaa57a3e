APPS = ["a", "b"]
ALIAS = APPS
APPS += ["c"]
APPS.append("d")
APPS.insert(1, "z")
APPS.extend(("e", "f"))
APPS.remove("b")
POPPED = APPS.pop()
COPY = APPS[:]
APPS = ["first"] + APPS
CONF = {"default": {"HOST": "x", "OPTIONS": {}}}
CONF["default"]["OPTIONS"]["timeout"] = 5
CONF["default"].update(PORT=1, HOST="y")
CONF["default"].setdefault("NAME", "n")
CONF["default"].setdefault("HOST", "ignored")
del CONF["default"]["PORT"]
GONE = CONF.pop("missing", None)
MERGED = {**CONF["default"], "TIMEOUT": 3}
UNION = {"a": 1} | {"a": 2, "b": 3}
STAR = [*APPS, *("x",)]
A, *B, C = [1, 2, 3, 4]
D = E = []
D.append(1)
(F, G), H = (1, 2), 3
X: int = 5
TMP = 1
del TMP
ITEMS = [3, 1, 2]
ITEMS.sort(reverse=True)
SORTED = sorted(["b", "A", "c"], key=str.lower)
ITEMS[0] = 9
