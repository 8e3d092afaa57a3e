import os
from functools import cache, lru_cache, partial, reduce, wraps
import functools
import operator
os.environ["SITE_NAME"] = "garden"
def read(prefix, name, default=None, cast=str):
    value = os.environ.get(prefix + name)
    return default if value is None else cast(value)
site = partial(read, "SITE_")
number = partial(site, cast=int, default=7)
NAME = site("NAME")
WORKERS = number("WORKERS")
THREADS = number("THREADS", default=2)
TOTAL = reduce(lambda total, each: total + each, [1, 2, 3], 10)
def required(function):
    @wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs) or "required"
    return wrapper
@required
def value(name):
    return os.environ.get(name)
VALUE = value("SITE_NAME"), value("NOPE")
@cache
def base():
    return ["cached"]
@functools.lru_cache(maxsize=8)
def square(number):
    return number ** 2
SQUARE = square(12)
