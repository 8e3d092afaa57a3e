import os
base = os.path.dirname(os.path.realpath(__file__))
def read(*parts):
    with open(os.path.join(base, *parts), encoding="utf-8") as handle:
        return handle.read()
ALLOWED_HOSTS = read("data", "hosts.txt").split()
with open(os.path.join(base, "data", "hosts.txt")) as lines:
    NUMBERED = {number: line.rstrip("\n") for number, line in enumerate(lines, 1)}
VERSION = read("data", "version.txt").strip()
MAJOR, MINOR = (int(part) for part in VERSION.split(".")[:2])
try:
    KEY = read("data", "key.txt")
except FileNotFoundError:
    KEY = ""
