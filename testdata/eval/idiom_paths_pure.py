from pathlib import Path, PurePosixPath
BASE_DIR = Path(__file__).resolve(strict=True).parents[0]
SAME = BASE_DIR == Path(__file__).parent.resolve(), BASE_DIR == Path(__file__).absolute().parent
NAME = Path(__file__).name, Path(__file__).stem, (BASE_DIR / "x.tar.gz").suffixes
CHANGED = (BASE_DIR / "db.sqlite3").with_suffix(".bak"), Path("/a/b.txt").with_name("c.md")
STR = str(Path("a//b/./c/")), str(Path("")), str(Path("/") / "a" / "/b")
RELATIVE = (BASE_DIR / "data" / "x").relative_to(BASE_DIR), Path("/a/b").is_relative_to("/a")
DIVIDED = "root" / Path("x"), BASE_DIR / "media" / f"{2 + 3}"
URI = Path("/srv/site").as_posix()
FIRST = (BASE_DIR / "data" / "hosts.txt").read_text().splitlines()[0]
LISTED = sorted(each.name for each in (BASE_DIR / "components").glob("glob_*.py"))
PURE = str(PurePosixPath("/a") / "b"), PurePosixPath("/a/b/c").parts, PurePosixPath("a/b").is_absolute()
JOINED = BASE_DIR.joinpath("a", "b").parent.parent == BASE_DIR
