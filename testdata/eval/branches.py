import os
MODE = os.environ.get("MODE", "dev")
if MODE == "prod":
    A = 1
elif MODE in ("dev", "local"):
    A = 2
else:
    A = 3
B = "yes" if MODE == "dev" else "no"
C = MODE and "truthy"
D = None or [] or "last"
E = 0 and unknown_name
if not os.getenv("NOPE"):
    F = "unset"
G = 1 < 2 < 3
H = 1 < 3 < 2
I = "MODE" in os.environ
J = "PATHX" not in os.environ
K = None is None
L = [] is not None
