X = 1
def read():
    return X
def local():
    X = 2
    return X
A = read(), local(), X
B = [X for X in range(3)]
C = X
if (n := len("abcd")) > 3:
    D = n
E = [last := i for i in range(3)]
F = last
globals()["G"] = 7
vars().update({"H": 8})
I = "G" in globals(), "NOPE" in locals()
J = globals().get("X"), globals().get("NOPE", "d")
locals().update(K=9)
