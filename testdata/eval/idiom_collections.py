from collections import OrderedDict
from copy import deepcopy
from itertools import chain
from functools import partial, reduce
CONSTANCE = OrderedDict([("a", (1, "x")), ("b", 2)])
original = {"a": {"b": [1]}}
COPY = deepcopy(original)
COPY["a"]["b"].append(2)
ORIGINAL = original
CHAINED = list(chain(["a"], ("b", "c")))
POW = partial(pow, 2)(5)
TOTAL = reduce(lambda a, b: a + b, [1, 2, 3])
