# The module's names are copied, a file is executed in the copy, if there is one, and all of it comes back.
import copy
import os
from parts import shared as base
INSTALLED_APPS = ["core"]
context = {key: copy.deepcopy(value) for key, value in vars(base).items() if key.isupper()}
context["INSTALLED_APPS"] = list(INSTALLED_APPS)
path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "data", "untracked.conf")
if os.path.exists(path):
    with open(path) as handle:
        exec(compile(handle.read(), path, "exec"), context)
context["INSTALLED_APPS"].append("copied")
globals().update(context)
UNTOUCHED = base.HOSTS == HOSTS, base.HOSTS is HOSTS
