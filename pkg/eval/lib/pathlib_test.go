package lib

import "testing"

func TestPathParts(t *testing.T) {
	p := program{}
	p.check(t, "from pathlib import Path", []expression{
		{"Path('').parent", "PosixPath('.')"},
		{"Path('/').parent", "PosixPath('/')"},
		{"Path('a//b/./c.tar.gz').parent", "PosixPath('a/b')"},
		{"Path('/a/.b').parent", "PosixPath('/a')"},
		{"Path('x.').parent", "PosixPath('.')"},
		{"Path('..').parent", "PosixPath('.')"},
		{"Path('').name", "''"},
		{"Path('/').name", "''"},
		{"Path('a//b/./c.tar.gz').name", "'c.tar.gz'"},
		{"Path('/a/.b').name", "'.b'"},
		{"Path('x.').name", "'x.'"},
		{"Path('..').name", "'..'"},
		{"Path('').stem", "''"},
		{"Path('/').stem", "''"},
		{"Path('a//b/./c.tar.gz').stem", "'c.tar'"},
		{"Path('/a/.b').stem", "'.b'"},
		{"Path('x.').stem", "'x.'"},
		{"Path('..').stem", "'..'"},
		{"Path('').suffix", "''"},
		{"Path('/').suffix", "''"},
		{"Path('a//b/./c.tar.gz').suffix", "'.gz'"},
		{"Path('/a/.b').suffix", "''"},
		{"Path('x.').suffix", "''"},
		{"Path('..').suffix", "''"},
		{"Path('').suffixes", "[]"},
		{"Path('/').suffixes", "[]"},
		{"Path('a//b/./c.tar.gz').suffixes", "['.tar', '.gz']"},
		{"Path('/a/.b').suffixes", "[]"},
		{"Path('x.').suffixes", "[]"},
		{"Path('..').suffixes", "[]"},
		{"Path('/a/b').parts", "('/', 'a', 'b')"},
		{"Path('a/b').parts", "('a', 'b')"},
		{"Path('/a/b/c').parents[1]", "PosixPath('/a')"},
		{"Path('a', '/b', 'c')", "PosixPath('/b/c')"},
		{"Path('//a')", "PosixPath('//a')"},
		{"Path('a/../b')", "PosixPath('a/../b')"},
		{"Path(1)", "raises TypeError"},
	})
}

func TestPathOperations(t *testing.T) {
	p := program{}
	p.check(t, `
from pathlib import Path
import os
`, []expression{
		{"Path('a') / 'b'", "PosixPath('a/b')"},
		{"'a' / Path('b')", "PosixPath('a/b')"},
		{"Path('a') / '/b'", "PosixPath('/b')"},
		{"Path('a') / 1", "raises TypeError"},
		{"Path('a').joinpath('b', 'c')", "PosixPath('a/b/c')"},
		{"Path('/a/b').relative_to('/a')", "PosixPath('b')"},
		{"Path('/a/b').relative_to('/c')", "raises ValueError"},
		{"Path('/a/b').is_relative_to('/a')", "True"},
		{"Path('a.b').with_name('c')", "PosixPath('c')"},
		{"Path('a.b').with_suffix('.c')", "PosixPath('a.c')"},
		{"Path('a.b').with_suffix('c')", "raises ValueError"},
		{"Path('/').with_name('c')", "raises ValueError"},
		{"Path('a').with_name('b/c')", "raises ValueError"},
		{"Path('a').with_name('')", "raises ValueError"},
		{"Path('a.b').with_stem('k')", "PosixPath('k.b')"},
		{"Path('/a').is_absolute()", "True"},
		{"str(Path('a/b'))", "'a/b'"},
		{"os.fspath(Path('a'))", "'a'"},
		{"Path('a') == Path('a/')", "True"},
		{"Path('a') == 'a'", "False"},
		{"Path('a') < Path('b')", "True"},
		{"os.path.join(Path('a'), 'b')", "'a/b'"},
	})
}

func TestPathInTree(t *testing.T) {
	p := program{files: map[string]string{"sub/a.txt": "one\r\ntwo", "sub/b.py": ""}}
	p.check(t, `
from pathlib import Path
BASE = Path(__file__).resolve().parent
`, []expression{
		{"BASE", "PosixPath('<tree>')"},
		{"BASE / 'sub' / 'x'", "PosixPath('<tree>/sub/x')"},
		{"Path(__file__).parents[0]", "PosixPath('<tree>')"},
		{"(BASE / 'sub' / '..').resolve()", "PosixPath('<tree>')"},
		{"Path.cwd()", "PosixPath('<tree>')"},
		{"Path('sub').resolve()", "PosixPath('<tree>/sub')"},
		{"Path('sub').absolute()", "PosixPath('<tree>/sub')"},
		{"(BASE / 'sub').exists()", "True"},
		{"(BASE / 'sub').is_dir()", "True"},
		{"(BASE / 'sub/a.txt').is_file()", "True"},
		{"(BASE / '.env').exists()", "False"},
		{"(BASE / 'sub/a.txt').read_text()", `'one\ntwo'`},
		{"(BASE / 'sub/a.txt').read_bytes()", `b'one\r\ntwo'`},
		{"(BASE / 'nope').read_text()", "raises FileNotFoundError"},
		{"BASE.joinpath('sub').read_text()", "raises IsADirectoryError"},
		{"sorted(p.name for p in (BASE / 'sub').iterdir())", "['a.txt', 'b.py']"},
		{"sorted(p.name for p in BASE.glob('sub/*.txt'))", "['a.txt']"},
		{"(BASE / 'sub/a.txt').relative_to(BASE)", "PosixPath('sub/a.txt')"},
		{"(BASE / 'made').mkdir()", "None"},
		{"(BASE / 'made').exists()", "True"},
		{"(BASE / 'sub').mkdir()", "raises FileExistsError"},
		{"(BASE / 'sub').mkdir(exist_ok=True)", "None"},
	})
}
