from .stage_base import *  # noqa

LEVEL = "test"
