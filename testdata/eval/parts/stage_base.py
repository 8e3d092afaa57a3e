__all__ = ["DEBUG", "APPS", "helper"]

DEBUG = True
APPS = ["base"]
HIDDEN = "not exported"


def helper():
    return HIDDEN
