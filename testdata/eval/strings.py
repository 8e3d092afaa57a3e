NAME = "djready"
A = f"{NAME}!r" + f"{NAME!r}" + f"{3:>5}|{3.14159:.2f}|{1000000:,}"
B = f"{NAME=}"
C = "%s-%d-%5.1f-%r" % ("x", 3, 2.25, "y")
D = "%(a)s/%(b)03d" % {"a": "q", "b": 7}
E = "{}-{1}".format if False else "{0}-{1}".format("a", "b")
F = "{a}{b!r:>6}".format(a=1, b="z")
G = "a,b , c".split(",")
H = [x.strip() for x in " a , b ,, ".split(",") if x.strip()]
I = "".split(",")
J = "Hello".lower() + "x".upper() + "ab".title()
K = "abc"[::-1] + "abc"[1:] + "abc"[-1]
L = ",".join(["a", "b"])
M = "x" * 3
N = "in" in "string"
O = "a=b=c".partition("=")
P = "abc".startswith(("x", "a"))
Q = "a-b_c".replace("-", "_")
R = str(5) + str(None) + str([1, "a"]) + str(1.0)
S = repr("it's")
T = "é".encode("utf-8")
U = f"{'nested ' + f'{1 + 1}'}"
