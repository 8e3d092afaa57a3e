import os
BASE = os.path.dirname(os.path.abspath(__file__))
SECRET_FILE = os.path.join(BASE, "data", "plain.txt")
try:
    SECRET_KEY = open(SECRET_FILE).read().strip()
except IOError:
    SECRET_KEY = "none"
with open(os.path.join(BASE, "data/plain.txt")) as f:
    FIRST = f.readline()
try:
    MISSING = open(os.path.join(BASE, "nosuch.txt")).read()
except FileNotFoundError:
    MISSING = None
EXISTS = os.path.exists(SECRET_FILE), os.path.isfile(BASE), os.path.isdir(BASE)
