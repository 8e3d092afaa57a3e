def make(prefix):
    def inner(name, default=None):
        nonlocal calls
        calls += 1
        return prefix + name + str(default) + str(calls)
    calls = 0
    return inner
get = make("X_")
A = get("a")
B = get("b", default=3)
C = (lambda x, *, y=2: x * y)(4, y=5)
D = [f(2) for f in (lambda n: n + 1, lambda n: n * 10)]
