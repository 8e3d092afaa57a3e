from functools import lru_cache, wraps
def logged(f):
    @wraps(f)
    def inner(*args, **kwargs):
        return f(*args, **kwargs) + ["logged"]
    return inner
@logged
def hosts(extra):
    return ["a", extra]
ALLOWED_HOSTS = hosts("b")
@lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
FIB = fib(15)
