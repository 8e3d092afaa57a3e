package lib

import (
	"testing"

	"github.com/stretchr/testify/require"
)

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

// Class-based settings hand their module's name to a helper in another module.
func TestSysModulesGivesTheModuleThatAHelperFills(t *testing.T) {
	p := program{files: map[string]string{"helper.py": "import sys\n\ndef fill(name):\n    setattr(sys.modules[name], 'DEBUG', True)\n"}}
	result := p.evaluate(t, "from helper import fill\nDEBUG = False\nfill(__name__)\n")
	require.Equal(t, "True", shownValue(setting(t, result, "DEBUG").Value))
}

func TestSysModulesMayLackAModule(t *testing.T) {
	p := program{files: map[string]string{"helper.py": ""}}
	result := p.evaluate(t, "import sys\ntry:\n    sys.modules['helper']\n    DEBUG = False\nexcept KeyError:\n    DEBUG = True\n")
	require.Len(t, result.Worlds, 2)
}

// A helper that sets names nobody knows may set any name of that module, though
// the call stands in another.
func TestSetattrOfUnknownNamesReachesTheModuleItIsGiven(t *testing.T) {
	p := program{files: map[string]string{"helper.py": "import sys, library\n\ndef fill(name):\n    setattr(sys.modules[name], library.name(), True)\n"}}
	result := p.evaluate(t, "from helper import fill\nDEBUG = False\nfill(__name__)\n")
	require.NotEmpty(t, result.Worlds[0].Names["DEBUG"].Overridable)
	require.NotEmpty(t, result.Worlds[0].Open)
}
