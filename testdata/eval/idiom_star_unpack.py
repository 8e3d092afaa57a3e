BASE = ["a", "b"]
MORE = [*BASE, "c", *("d", "e")]
OPTIONS = {**{"x": 1, "y": 2}, "y": 3, **dict(z=4)}
def join(*args, sep="-", **kwargs):
    return sep.join(args) + "".join(f"{k}{v}" for k, v in kwargs.items())
JOINED = join(*BASE, "c", sep="+", k=1)
SET = {*BASE, "b"}
TUPLE = (*BASE,)
