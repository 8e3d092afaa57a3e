import os
def integer(name, default):
    try:
        return int(os.environ.get(name, default))
    except (TypeError, ValueError):
        return -1
A = integer("A", "12")
B = integer("B", "x")
C = integer("C", None)
D = int(float(os.getenv("D", "1e3")))
E = round(float(os.getenv("E", "2.675")), 2)
F = 60 * 60 * 24 * 365
G = int("0x1F", 16), int(" 7 "), int("1_000")
