import os
try:
    A = os.environ["MISSING_ONE"]
except KeyError:
    A = "fallback"
try:
    B = int("x")
except (TypeError, ValueError) as e:
    B = type(e).__name__
else:
    B = "never"
finally:
    C = "finally"
try:
    import surely_not_installed_local.settings
except ImportError:
    D = "no module"
else:
    D = "module"
try:
    raise RuntimeError("boom")
except Exception as error:
    E = error.args
class Custom(ValueError):
    pass
try:
    raise Custom("a", 1)
except ValueError as e:
    F = type(e).__name__
try:
    {}["k"]
except KeyError:
    G = "key"
try:
    [][0]
except IndexError:
    G2 = "index"
try:
    None.split(",")
except AttributeError as e:
    H = str(e)
try:
    1 / 0
except ZeroDivisionError:
    I = "zero"
def deep():
    try:
        return "value"
    finally:
        globals()["J"] = "set in finally"
K = deep()
try:
    try:
        raise KeyError("inner")
    except KeyError:
        raise ValueError("outer")
except ValueError as e:
    L = str(e)
from contextlib import suppress
with suppress(KeyError):
    {}["x"]
    M = "not reached"
N = "M" in globals()
assert True, "fine"
