import os
def flag(name, default=False):
    value = os.environ.get(name)
    if value is None:
        return default
    return value.lower() in ("1", "true", "on")
A = flag("NOT_SET", True)
B = flag("NOT_SET2")
def collect(first, *rest, sep="-", **named):
    return sep.join([first, *rest]) + str(sorted(named))
C = collect("a", "b", "c", sep="+", z=1, y=2)
def outer(n):
    def inner(m):
        return n + m
    return inner
D = outer(3)(4)
E = (lambda x, y=2: x * y)(5)
def setter():
    global F
    F = "global"
setter()
def fact(n):
    return 1 if n <= 1 else n * fact(n - 1)
G = fact(10)
def nothing():
    pass
H = nothing()
def early(items):
    for i in items:
        if i > 2:
            return i
    return None
I = early([1, 2, 3, 4])
J = list(map(str.strip, [" a ", "b "]))
K = max(1, 5, 3), min([4, 2]), sum([1, 2, 3]), len("abc"), abs(-2), round(2.5), bool(""), int("12"), float("1.5")
L = any(x > 2 for x in (1, 3)), all([])
def counter():
    total = 0
    def add(n):
        nonlocal total
        total += n
        return total
    add(1)
    return add(5)
M = counter()
