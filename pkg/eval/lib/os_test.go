package lib

import "testing"

func TestOSEnvironment(t *testing.T) {
	p := program{environment: map[string]string{"A": "x", "EMPTY": ""}}
	p.check(t, `
import os
from os import environ, getenv
`, []expression{
		{"os.environ.get('A')", "'x'"},
		{"os.environ.get('NOPE')", "None"},
		{"os.environ.get('NOPE', 'd')", "'d'"},
		{"os.environ.get('EMPTY', 'd')", "''"},
		{"getenv('A')", "'x'"},
		{"getenv('NOPE', 3)", "3"},
		{"environ['A']", "'x'"},
		{"environ['NOPE']", "raises KeyError"},
		{"'A' in environ", "True"},
		{"'NOPE' in environ", "False"},
		{"'NOPE' not in environ", "True"},
		{"environ.setdefault('NEW', 'v')", "'v'"},
		{"environ['NEW']", "'v'"},
		{"environ.setdefault('A', 'v')", "'x'"},
		{"environ.pop('NEW')", "'v'"},
		{"environ.get('NEW')", "None"},
		{"environ.pop('NEW', 7)", "7"},
		{"environ.__setitem__('Z', 1)", "raises TypeError"},
		{"environ.get(1)", "raises TypeError"},
		{"environ.update({'U': '1'}, V='2')", "None"},
		{"environ['U'] + environ['V']", "'12'"},
		{"environ.copy()['U']", "'1'"},
		{"[k for k in environ if k == 'A']", "['A']"},
		{"bool(environ)", "True"},
	})
}

func TestOSFiles(t *testing.T) {
	p := program{files: map[string]string{"conf/a.py": "", "conf/b.txt": ""}}
	p.check(t, "import os", []expression{
		{"os.getcwd()", "'<tree>'"},
		{"sorted(os.listdir('conf'))", "['a.py', 'b.txt']"},
		{"os.listdir('nope')", "raises FileNotFoundError"},
		{"os.listdir('conf/a.py')", "raises NotADirectoryError"},
		{"os.makedirs('made/deep', exist_ok=True)", "None"},
		{"os.path.isdir('made/deep')", "True"},
		{"os.path.exists('made')", "True"},
		{"os.makedirs('made/deep')", "raises FileExistsError"},
		{"os.mkdir('conf')", "raises FileExistsError"},
		{"os.path.exists('nope/..')", "False"},
		{"os.path.exists('conf/..')", "True"},
	})
}
