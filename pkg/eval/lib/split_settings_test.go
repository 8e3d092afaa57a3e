package lib

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/value"
)

func TestSplitSettings(t *testing.T) {
	p := program{files: map[string]string{
		"parts/base.py":       "DEBUG = True\nSEEN = ['base']\n",
		"parts/prod.py":       "from split_settings.tools import include\nDEBUG = False\nSEEN.append('prod')\ninclude('more/last.py', 'base.py')\n",
		"parts/more/last.py":  "SEEN.append('last')\n",
		"parts/env_a.py":      "SEEN.append('a')\n",
		"parts/env_b.py":      "SEEN.append('b')\n",
		"parts/not_python.md": "SEEN.append('md')\n",
	}}
	p.check(t, `
from split_settings.tools import include, optional
def load(path):
    try:
        include(path)
    except OSError:
        raise
    return True
include("parts/base.py", "parts/prod.py", optional("parts/local.py"), optional(""), "parts/env_*.py")
`, []expression{
		{"DEBUG", "False"}, {"SEEN", "['base', 'prod', 'last', 'a', 'b']"},
		{"load('parts/nosuch.py')", "raises OSError"}, {"load('nosuch/*.py')", "raises OSError"},
		{"load('parts/base.py')", "True"}, {"SEEN", "['base', 'prod', 'last', 'a', 'b']"}, {"bool(optional(''))", "False"},
	})
}

// TestSplitSettingsFromOutside: what lies outside the tree may set any name.
func TestSplitSettingsFromOutside(t *testing.T) {
	result := program{}.evaluate(t, "from split_settings.tools import include, optional\nX = 1\ninclude(optional('/etc/app/settings.py'))\n")
	require.NotEmpty(t, result.Worlds[0].Names["X"].Overridable)
	require.NotEmpty(t, result.Worlds[0].Open)
}

// TestSplitSettingsNotHeld: a file that has to be there is there in a deployment,
// and may set any name. Where a handler waits for it, it may be absent, too.
func TestSplitSettingsNotHeld(t *testing.T) {
	const include = "from split_settings.tools import include\nX = 1\n"
	result := program{}.evaluate(t, include+"include('local.py')\nY = X\n")
	require.Equal(t, value.Value(value.NewInt(1)), result.Worlds[0].Names["Y"].Value)
	require.Equal(t, "the file local.py, which the repository does not hold", result.Worlds[0].Names["X"].Overridable)
	result = program{}.evaluate(t, include+"try:\n    include('local.py')\nexcept OSError:\n    X = 2\n")
	require.Equal(t, value.Value(value.NewInt(2)), result.Worlds[0].Names["X"].Value)
}

func TestImportlib(t *testing.T) {
	p := program{files: map[string]string{"pkg/__init__.py": "", "pkg/mod.py": "X = 5\nimport counter\ncounter.N.append(1)\n", "counter.py": "N = []\n"}}
	p.check(t, "import importlib, importlib.util\nfrom importlib import import_module\nimport pkg.mod, counter\nimportlib.reload(pkg.mod)", []expression{
		{"import_module('pkg.mod').X", "5"}, {"import_module('.mod', 'pkg').X", "5"}, {"import_module('..counter', 'pkg.mod')", "raises ModuleNotFoundError"},
		{"import_module('pkg.nosuch')", "raises ModuleNotFoundError"}, {"import_module('.mod')", "raises TypeError"}, {"import_module('...x', 'pkg')", "raises ImportError"},
		{"import_module('')", "raises ValueError"}, {"counter.N", "[1, 1]"}, {"importlib.util.find_spec('pkg.mod') is not None", "True"},
		{"importlib.util.resolve_name('.mod', 'pkg')", "'pkg.mod'"}, {"__import__('importlib.metadata').metadata.version('django')", "unknown"},
	})
}
