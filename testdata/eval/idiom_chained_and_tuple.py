SECURE = COOKIE = True
A, B = 1, "two"
(C, [D, E]), *F = (3, [4, 5]), 6, 7
X = Y = []
X.append("shared")
G, H = (lambda: ("g", "h"))()
first, *REST = ["a", "b", "c"]
I = first
