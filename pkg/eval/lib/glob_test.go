package lib

import "testing"

func TestGlob(t *testing.T) {
	p := program{files: map[string]string{"conf/a.py": "", "conf/b.py": "", "conf/.h.py": "", "conf/c.txt": ""}}
	p.check(t, "import glob, os", []expression{
		{"sorted(glob.glob('conf/*.py'))", "['conf/a.py', 'conf/b.py']"},
		{"glob.glob('nope/*')", "[]"},
		{"sorted(glob.glob('conf/.*'))", "['conf/.h.py']"},
		{"glob.glob('conf/?.txt')", "['conf/c.txt']"},
		{"[os.path.basename(p) for p in glob.glob(os.path.join(os.path.dirname(os.path.abspath(__file__)), 'conf', '*.txt'))]", "['c.txt']"},
	})
}
