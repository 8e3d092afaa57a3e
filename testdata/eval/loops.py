A = []
for i in range(5):
    if i == 1:
        continue
    if i == 4:
        break
    A.append(i)
else:
    A.append("else")
B = {}
for k, v in {"x": 1, "y": 2}.items():
    B[k] = v * 2
C = 0
while C < 10:
    C += 3
D = [(i, c) for i, c in enumerate("ab")]
E = {k: v for k, v in zip("ab", (1, 2))}
F = {x % 2 for x in range(5)}
G = list(x for x in range(3) if x)
H = [y for x in [[1, 2], [3]] for y in x]
for DB in ({"n": 1}, {"n": 2}):
    DB["n"] += 10
