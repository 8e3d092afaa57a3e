import os
from os.path import abspath, dirname, join
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
ROOT = dirname(abspath(__file__))
STATIC = BASE_DIR / "static" / "x"
TEMPLATES = join(ROOT, "templates")
NAME = (BASE_DIR / "db.sqlite3").name
SUFFIX = Path("a/b.tar.gz").suffix
STR = str(BASE_DIR / "db.sqlite3")
EXISTS = (BASE_DIR / "paths.py").exists()
MISSING = os.path.exists(os.path.join(ROOT, "nope"))
ISFILE = os.path.isfile(__file__)
READ = (BASE_DIR / "data" / "plain.txt").read_text().strip()
with open(BASE_DIR / "data" / "plain.txt") as f:
    LINES = f.readlines()
NORM = os.path.normpath("a/../b//c")
SPLIT = os.path.splitext("x/y.py")
REL = Path("a") / "/abs" / "c"
