"""A name of a package that a submodule has, too; and names made on demand."""

import core_package
from core_package.environment import other
from pathlib import *

SHADOWED = core_package.environment
import core_package.environment

STILL_SHADOWED = [core_package.environment, other]
ON_DEMAND = core_package.anything
from core_package import something as SOMETHING

STARRED = str(Path("a") / "b")


def local_names():
    here = 1
    locals()["here"] = 2
    return here


LOCALS_ARE_A_COPY = local_names()
