import copy
from copy import deepcopy
from parts.shared import OPTIONS as original
SHALLOW = copy.copy({"a": [1]})
source = {"a": [1], "b": {"c": (2, [3])}}
shallow, deep = source.copy(), deepcopy(source)
source["a"].append("seen through the shallow copy")
source["new"] = True
SHALLOW_COPY, DEEP_COPY = shallow, deep
LIST = source["a"][:]
LIST.append("only here")
SOURCE = source
shared = []
twice = deepcopy([shared, shared])
twice[0].append("x")
IDENTITY = twice
MERGED = dict(deepcopy(original), extra=1)
