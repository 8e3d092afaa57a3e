from itertools import chain
import itertools
CORE, EXTRA = ["core", "auth"], ("blog", "shop")
INSTALLED_APPS = list(chain(CORE, EXTRA, ["last"]))
FLAT = list(chain.from_iterable([["a"], ["b", "c"], []]))
SET = {*itertools.chain(CORE, CORE)}
HOSTS = [f"{name}.example" for name in itertools.chain(["www"], ("api", "static"))]
PAIRS = {a + b for a, b in zip(CORE, reversed(EXTRA))}
COUNTED = sum(1 for _ in chain(CORE, EXTRA))
