import os
os.environ["PEERS"] = "n1,n2"
if TRACE := os.environ.get("TRACE", ""):
    LEVEL = "trace"
elif (PEERS := os.environ.get("PEERS")) and (COUNT := len(PEERS.split(","))) > 1:
    LEVEL = f"{COUNT} peers"
def flag(name, default):
    return bool(int(os.environ.get(name, default)))
print(f"debug is {(DEBUG := flag('DEBUG', False))}")
SETTINGS = {"a": (A := 5), "b": A * 2}
while (NEXT := A) < 8:
    A += 1
HOSTS = [clean for host in " x ,, y".split(",") if (clean := host.strip())]
ANY = any([(HIT := word).startswith("c") for word in ["ab", "cd", "ce"]])
