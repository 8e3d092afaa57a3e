import os
from pathlib import Path
BASE_DIR = Path(__file__).resolve().parent
os.environ["FEATURE"] = "x"
if (BASE_DIR / ".env").exists():
    SOURCE = "file"
elif (BASE_DIR / "data").is_dir():
    SOURCE = "directory"
if os.path.isfile(os.path.join(BASE_DIR, "data", "hosts.txt")):
    with open(BASE_DIR / "data" / "hosts.txt") as handle:
        ALLOWED_HOSTS = [line.strip() for line in handle if line.strip()]
for candidate in ("nosuch.json", "site.json", "hosts.txt"):
    path = BASE_DIR / "data" / candidate
    if path.is_file():
        FOUND = path.name
        break
else:
    FOUND = None
STATICFILES_DIRS = [each for each in (BASE_DIR / "data", BASE_DIR / "assets") if each.exists()]
