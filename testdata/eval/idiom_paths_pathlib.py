from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
STATIC_ROOT = BASE_DIR / "static"
NAME = str(BASE_DIR / "db.sqlite3")
PARENT_NAME = (BASE_DIR / "a" / "b").parent.name
DATA = (BASE_DIR / "data" / "plain.txt").read_text()
IS_FILE = (BASE_DIR / "data/plain.txt").is_file(), (BASE_DIR / "nope").exists()
SUFFIX = Path("x/y.tar.gz").suffix, Path("x/y.tar.gz").stem
REL = (BASE_DIR / "a/b").relative_to(BASE_DIR)
JOINED = BASE_DIR.joinpath("t", "u")
PARTS = Path("/a/b/c").parts
