package lib

import "testing"

func TestSys(t *testing.T) {
	p := program{}
	p.check(t, "import sys, platform, logging, typing, warnings", []expression{
		{"sys.argv", "['gunicorn']"},
		{"'test' in sys.argv", "False"},
		{"sys.argv[1:2]", "[]"},
		{"sys.platform", "'linux'"},
		{"sys.version_info[0]", "3"},
		{"sys.version_info.major", "3"},
		{"sys.version_info >= (3,)", "True"},
		{"sys.version_info < (3, 0)", "False"},
		{"sys.version_info >= (2, 7)", "True"},
		{"'pytest' in sys.modules", "False"},
		{"sys.modules[__name__].__name__", "'settings'"},
		{"platform.system()", "'Linux'"},
		{"logging.WARNING", "30"},
		{"warnings.warn('x')", "None"},
		{"typing.TYPE_CHECKING", "False"},
		{"typing.cast(int, 'a')", "'a'"},
	})
}
