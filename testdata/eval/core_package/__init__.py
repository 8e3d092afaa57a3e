from .environment import environment
from .environment import other


def __getattr__(name):
    return name + "!"


FROM_BOTH = [environment, other]
