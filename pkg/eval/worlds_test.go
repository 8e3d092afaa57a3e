package eval_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/eval/lib"
	"github.com/djready/djready/pkg/pyast"
	"github.com/djready/djready/pkg/pyparse"
	"github.com/djready/djready/pkg/value"
)

// memoryLoader shows the evaluator files that a test wrote, each parsed once.
type memoryLoader struct {
	files  map[string]string
	parsed map[string]*pyast.Module
}

func (l memoryLoader) Module(path string) *pyast.Module {
	if m, ok := l.parsed[path]; ok {
		return m
	}
	text, ok := l.files[path]
	if !ok {
		return nil
	}
	l.parsed[path] = pyparse.Parse(path, []byte(text), pyparse.Options{})
	return l.parsed[path]
}

func (l memoryLoader) Kind(path string) eval.Kind {
	if _, ok := l.files[path]; ok {
		return eval.File
	}
	if len(l.ReadDir(path)) > 0 {
		return eval.Directory
	}
	return eval.Absent
}

func (l memoryLoader) ReadFile(path string) ([]byte, error) { return []byte(l.files[path]), nil }

func (l memoryLoader) ReadDir(path string) []string {
	var out []string
	for name := range l.files {
		if rest, ok := strings.CutPrefix(name, path+"/"); ok {
			first, _, _ := strings.Cut(rest, "/")
			out = append(out, first)
		}
	}
	return out
}

func run(t *testing.T, program string, more ...string) *eval.Result {
	t.Helper()
	loader := memoryLoader{files: map[string]string{"s.py": program}, parsed: map[string]*pyast.Module{}}
	for i := 0; i+1 < len(more); i += 2 {
		loader.files[more[i]] = more[i+1]
	}
	return eval.Evaluate(eval.Config{Loader: loader, Libraries: lib.All(), ImportRoots: []string{"."}}, "s")
}

// values are the representations of a name in all worlds, without repetition.
func values(r *eval.Result, name string) []string {
	var out []string
	seen := map[string]bool{}
	for _, w := range r.Worlds {
		text := "unbound"
		if b, ok := w.Names[name]; ok {
			if text, ok = value.Repr(b.Value); !ok {
				text = "?"
			}
		}
		if !seen[text] {
			seen[text] = true
			out = append(out, text)
		}
	}
	return out
}

func TestAnUnknownConditionIsADecision(t *testing.T) {
	r := run(t, `
import thing
if thing.ready():
    A = 1
else:
    A = 2
B = 3 if thing.ready() else 4
C = (A, B)
D = not thing.ready()
`)
	require.True(t, r.Exhaustive("A"))
	require.Equal(t, []string{"2", "1"}, values(r, "A"))
	require.Equal(t, []string{"(2, 4)", "(1, 3)"}, values(r, "C"), "the same question has the same answer throughout")
}

func TestWhatEqualsOneWordEqualsNoOther(t *testing.T) {
	r := run(t, `
import thing
A = "x" if thing.mode == "a" else "-"
B = "y" if thing.mode == "b" else "-"
C = A + B
`)
	require.ElementsMatch(t, []string{"'--'", "'x-'", "'-y'"}, values(r, "C"))
}

func TestIndependentDecisionsAreCombined(t *testing.T) {
	r := run(t, `
import thing
A = B = 0
if thing.one():
    A = 1
if thing.two():
    B = 1
C = A and B
`)
	require.True(t, r.Exhaustive("C"))
	require.ElementsMatch(t, []string{"0", "1"}, values(r, "C"))
}

func TestAVariableThatIsNeededIsRequired(t *testing.T) {
	tests := []struct{ name, program, variable string }{
		{"environ item", `import os; A = os.environ["NEED"]`, "NEED"},
		{"decouple without default", `from decouple import config; A = config("NEED")`, "NEED"},
		{"raise unless set", "import os\nA = os.getenv('NEED')\nif not A:\n    raise ValueError('x')", "NEED"},
		{"raise if it is the default", "import os\nA = os.getenv('NEED', 'dev')\nif A == 'dev':\n    raise ValueError('x')", "NEED"},
		{"None has no split", "import os\nA = os.environ.get('NEED').split(',')", "NEED"},
		{"int of None", "import os\nA = int(os.environ.get('NEED'))", "NEED"},
		{"presence", "import os\nif 'NEED' not in os.environ:\n    raise SystemExit(1)\nA = os.environ['NEED']", "NEED"},
		{"helper", "import os\ndef need(n):\n    try:\n        return os.environ[n]\n    except KeyError:\n        raise RuntimeError(n)\nA = need('NEED')", "NEED"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := run(t, tt.program)
			require.Len(t, r.Required, 1)
			require.Contains(t, r.Required, tt.variable)
			require.Equal(t, []string{"?"}, values(r, "A"))
			require.Empty(t, r.Partial)
		})
	}
}

func TestAGuardRemovesTheBadValue(t *testing.T) {
	r := run(t, `
import os, thing
KEY = "insecure"
if thing.production():
    KEY = os.environ.get("KEY", "insecure")
    if KEY == "insecure":
        raise ValueError("set KEY")
`)
	require.Equal(t, []string{"'insecure'", "?"}, values(r, "KEY"))
}

func TestAnExceptionIsOnlyPossibleWhereAHandlerWouldCatchIt(t *testing.T) {
	r := run(t, `
import thing
A = "set"
try:
    import debug_toolbar
    A = "toolbar"
except ImportError:
    A = "none"
B = int(thing.number)
try:
    C = int(thing.number)
except ValueError:
    C = 0
`)
	require.Equal(t, []string{"'toolbar'", "'none'"}, values(r, "A"))
	require.Equal(t, []string{"?"}, values(r, "B"))
	require.Equal(t, []string{"?", "0"}, values(r, "C"))
}

func TestASuppressedExceptionMayBeRaised(t *testing.T) {
	r := run(t, `
from contextlib import suppress
A = ["a"]
B = 1
with suppress(ImportError):
    import debug_toolbar
    A.append("toolbar")
    B = 2
C = 3
`)
	require.ElementsMatch(t, []string{"['a', 'toolbar']", "['a']"}, values(r, "A"))
	require.ElementsMatch(t, []string{"2", "1"}, values(r, "B"))
	require.Equal(t, []string{"3"}, values(r, "C"))
}

func TestAnAbsentLocalModuleMayOverride(t *testing.T) {
	r := run(t, "DEBUG = False\ntry:\n    from local_settings import *\nexcept ImportError:\n    pass\nAFTER = 1\n")
	require.Len(t, r.Worlds, 1)
	require.NotEmpty(t, r.Worlds[0].Names["DEBUG"].Overridable)
	require.Empty(t, r.Worlds[0].Names["AFTER"].Overridable, "it is assigned afterwards")
}

func TestStarImportSharesTheParentsObjects(t *testing.T) {
	r := run(t, "from base import *\nimport base\nAPPS.append('b')\nPARENT = base.APPS\n", "base.py", "APPS = ['a']\n")
	require.Equal(t, []string{"['a', 'b']"}, values(r, "PARENT"))
	require.NotEmpty(t, r.Worlds[0].Names["APPS"].Origin.Imports())
}

func TestAnUnknownCallMakesItsArgumentsUnknown(t *testing.T) {
	r := run(t, "import thing\nA = ['a']\nB = {'k': A}\nthing.change(B)\nC = ['c']\n")
	require.Equal(t, []string{"?"}, values(r, "A"))
	require.Equal(t, []string{"?"}, values(r, "B"))
	require.Equal(t, []string{"['c']"}, values(r, "C"))
}

func TestWhatRaisesAnywayIsSteppedOver(t *testing.T) {
	r := run(t, "A = 1\nB = 1 / 0\nC = 2\n")
	require.Equal(t, []string{"1"}, values(r, "A"))
	require.Equal(t, []string{"?"}, values(r, "B"))
	require.Equal(t, []string{"2"}, values(r, "C"))
	require.Len(t, r.Partial, 1)
	require.Contains(t, r.Partial[0].Message, "ZeroDivisionError")
}

func TestEveryProgramEnds(t *testing.T) {
	tests := map[string]string{
		"endless loop":         "A = 1\nwhile True:\n    B = 1\n",
		"doubling list":        "A = 1\nL = [1]\nfor i in range(100):\n    L = L + L\n",
		"doubling text":        "A = 1\nS = 'x'\nfor i in range(100):\n    S = S + S\n",
		"huge repeat":          "A = 1\nS = 'x' * 10**9\nL = [0] * 10**9\n",
		"huge power":           "A = 1\nN = 10 ** 10 ** 10\n",
		"deep recursion":       "A = 1\ndef f(n):\n    return f(n + 1)\nB = f(0)\n",
		"mutual recursion":     "A = 1\ndef f():\n    return g()\ndef g():\n    return f()\nB = f()\n",
		"huge range":           "A = 1\nfor i in range(10**9):\n    B = i\n",
		"a thousand decisions": "A = 1\nimport thing\n" + thousandBranches(),
		"nested displays":      "A = 1\nX = []\nfor i in range(10000):\n    X = [X]\nY = str(X)\nZ = X == X\n",
		"list in itself":       "A = 1\nX = []\nX.append(X)\nY = str(X)\nZ = X == [X]\n",
	}
	for name, program := range tests {
		t.Run(name, func(t *testing.T) {
			start := time.Now()
			r := run(t, program)
			require.Less(t, time.Since(start), 20*time.Second)
			require.Equal(t, "1", values(r, "A")[0])
		})
	}
}

func thousandBranches() string {
	var b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&b, "if thing.f(%d):\n    V%d = 1\n", i, i)
	}
	return b.String()
}

func TestWhatAnUntakenBranchWouldChangeIsNotCertain(t *testing.T) {
	tests := []struct{ name, program string }{
		{"a function that binds a global", "def g():\n    global A\n    A = 1\nif unk.f():\n    g()\n"},
		{"a function that calls one", "def g():\n    global A\n    A = 1\ndef h():\n    g()\nif unk.f():\n    h()\n"},
		{"an operand that is not evaluated", "def g():\n    global A\n    A = 1\nunk.f() and g()\n"},
		{"a ternary", "def g():\n    global A\n    A = 1\ng() if unk.f() else None\n"},
		{"setattr on the module", "import sys\nif unk.f():\n    setattr(sys.modules[__name__], 'A', 1)\n"},
		{"an attribute of the module", "import sys\nthis = sys.modules[__name__]\nif unk.f():\n    this.A = 1\n"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			require.ElementsMatch(t, []string{"0", "1"}, values(run(t, "import unk\nA = 0\n"+tt.program), "A"))
		})
	}
	r := run(t, "import unk\nH = ['a']\ndef go():\n    H.append('*')\nif unk.f():\n    go()\n")
	require.ElementsMatch(t, []string{"['a']", "['a', '*']"}, values(r, "H"))
}

// Reading the environment in a try ties no later reading to its exceptions.
func TestReadingChangesNothing(t *testing.T) {
	r := run(t, `
import os, thing
try:
    A = int(thing.text)
    B = os.environ.get("B")
except ValueError:
    A = 0
C = os.environ.get("C", "c")
if os.environ.get("D"):
    C = "d"
`)
	require.Equal(t, []string{"?", "0"}, values(r, "A"))
	require.Empty(t, r.Worlds[0].Because("C"))
}
