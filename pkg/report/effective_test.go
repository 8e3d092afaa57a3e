package report

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/eval"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
)

// effectiveSample has what a reader may meet: values that are inherited, read,
// defaulted, unknown, set in some cases only, overridable, and secret.
func effectiveSample() map[string]string {
	return map[string]string{
		"manage.py":        "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'shop.settings')\n",
		"requirements.txt": "Django==5.2.1\n",
		"shop/__init__.py": "",
		"shop/settings.py": "from .base import *\nfrom .names import name\nMIDDLEWARE += ['b']\nSITE_NAME = name('x')\nDEBUG = False\n",
		"shop/names.py":    "def name(suffix):\n    return 'site-' + suffix\n",
		"Dockerfile":       "FROM python:3.13\nENV REGION=eu SIGNING_KEY=a-signing-key-in-the-image\nCOPY . /app\nCMD [\"gunicorn\", \"shop.wsgi\"]\n",
		"shop/base.py":     effectiveBase,
	}
}

const effectiveBase = `import os
import socket
from datetime import timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
INSTALLED_APPS = ["shop"]
MIDDLEWARE = ["a"]
REGION = os.environ.get("REGION", "us")
TIMEOUT = int(os.environ.get("TIMEOUT", "30"))
SECRET_KEY = os.environ["SECRET_KEY"]
DATABASES = {"default": {"PASSWORD": "hunter2", "OPTIONS": {"ssl": None}}}
BROKER = "amqp://user:hunter2@queue:5672//"
TOKENS = ("a", 1, 2.5, True, {"b", "a"}, timedelta(minutes=2), ROOT / "logs", b"x")
SIGNED = "with " + os.environ.get("SIGNING_KEY", "")
SIGNING_KEY = os.environ.get("SIGNING_KEY", "")
LONG = "x" * 100
HOST = socket.gethostname()
if HOST == "canary-hunter2":
    CANARY = True
    MIDDLEWARE.append("canary")
if os.environ.get("SENTRY"):
    SENTRY = True
try:
    from .local_settings import *
except ImportError:
    pass
`

func sampleProjects(t *testing.T, o project.Options) []*project.Project {
	t.Helper()
	projects := project.Load(tree.Memory(effectiveSample()), o)
	require.Len(t, projects, 1)
	require.Len(t, projects[0].Production(), 1)
	return projects
}

func effectiveText(t *testing.T, o EffectiveOptions) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, EffectiveText(&b, sampleProjects(t, project.Options{}), o))
	return b.String()
}

func effectiveJSON(t *testing.T, p project.Options, o EffectiveOptions) string {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, EffectiveJSON(&b, sampleProjects(t, p), o))
	return b.String()
}

// effectiveValue is one setting's value, decoded.
func effectiveValue(t *testing.T, p project.Options, o EffectiveOptions, name string) any {
	t.Helper()
	var decoded struct {
		Modules []struct {
			Settings map[string]struct{ Value any }
		}
	}
	require.NoError(t, json.Unmarshal([]byte(effectiveJSON(t, p, o)), &decoded))
	require.Contains(t, decoded.Modules[0].Settings, name)
	return decoded.Modules[0].Settings[name].Value
}

func TestEffectiveTable(t *testing.T) {
	golden(t, "effective.txt", effectiveText(t, EffectiveOptions{}))
}

func TestEffectiveChains(t *testing.T) {
	names := []string{"CANARY", "CSRF_COOKIE_SECURE", "DATABASES", "MIDDLEWARE", "NOWHERE", "REGION", "SENTRY", "SITE_NAME", "TIMEOUT"}
	golden(t, "effective-chains.txt", effectiveText(t, EffectiveOptions{Names: names, Path: func(p string) string { return "below/" + p }}))
}

// TestEffectiveChainsNameWhoSetAVariable has none that a file sets.
func TestEffectiveChainsNameWhoSetAVariable(t *testing.T) {
	chain := func(environment eval.Environment) string {
		files := map[string]string{
			"manage.py":   "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'settings')\n",
			"settings.py": "import os\nINSTALLED_APPS = []\nMODE = os.environ.get('MODE', 'dev')\nDEBUG = MODE != 'production'\nMODULE = os.environ['DJANGO_SETTINGS_MODULE']\n",
		}
		var b bytes.Buffer
		projects := project.Load(tree.Memory(files), project.Options{Environment: environment})
		given := func(name string) bool { _, ok := environment[name]; return ok }
		require.NoError(t, EffectiveText(&b, projects, EffectiveOptions{Names: []string{"MODE", "MODULE"}, Given: given}))
		return b.String()
	}
	require.Contains(t, chain(nil), "  the environment variable MODE is taken to choose production\n")
	require.Contains(t, chain(nil), "  the environment variable DJANGO_SETTINGS_MODULE is set by the platform\n")
	require.Contains(t, chain(eval.Environment{"MODE": {Value: "x"}}), "  the environment variable MODE is given by the user\n")
}

func TestEffectiveJSON(t *testing.T) {
	golden(t, "effective.json", effectiveJSON(t, project.Options{}, EffectiveOptions{}))
}

func TestEffectiveDefaultsAreShownOnlyIfAskedFor(t *testing.T) {
	require.NotContains(t, effectiveText(t, EffectiveOptions{}), "CSRF_COOKIE_SECURE")
	require.Regexp(t, `(?m)^CSRF_COOKIE_SECURE +False +Django's default$`, effectiveText(t, EffectiveOptions{All: true}))
	require.Contains(t, effectiveJSON(t, project.Options{}, EffectiveOptions{All: true}), `"CSRF_COOKIE_SECURE"`)
}

func TestEffectiveSecretsAreMaskedWhateverTheirName(t *testing.T) {
	for _, shown := range []string{
		effectiveText(t, EffectiveOptions{}), effectiveText(t, EffectiveOptions{All: true}),
		effectiveText(t, EffectiveOptions{Names: []string{"BROKER", "CANARY", "DATABASES", "SIGNED", "SIGNING_KEY"}}),
		effectiveJSON(t, project.Options{}, EffectiveOptions{}),
	} {
		require.NotContains(t, shown, "hunter2")
		require.NotContains(t, shown, "a-signing-key")
	}
	shown := effectiveText(t, EffectiveOptions{ShowSecrets: true})
	require.Contains(t, shown, "'hunter2'")
	require.Contains(t, shown, "'with a-signing-key-in-the-image'")
}

// TestEffectiveExactly has one answer for each setting: what all possible values
// agree on.
func TestEffectiveExactly(t *testing.T) {
	exact := project.Options{Exact: true}
	require.Equal(t, map[string]any{"__opaque__": "it is not set in all cases"}, effectiveValue(t, exact, EffectiveOptions{Exact: true}, "CANARY"))
	require.Equal(t, map[string]any{"__opaque__": "differs"}, effectiveValue(t, exact, EffectiveOptions{Exact: true}, "MIDDLEWARE"))
	require.Equal(t, "us", effectiveValue(t, exact, EffectiveOptions{Exact: true}, "REGION"), "no deployment file counts")
	require.NotContains(t, effectiveJSON(t, exact, EffectiveOptions{Exact: true}), "SENTRY")
}

// TestEffectiveJSONLeavesOutWhatIsNotSet is about a name that another module of
// the same report has.
func TestEffectiveJSONLeavesOutWhatIsNotSet(t *testing.T) {
	shown := effectiveJSON(t, project.Options{}, EffectiveOptions{Names: []string{"DEBUG", "NOWHERE"}})
	require.Contains(t, shown, "DEBUG")
	require.NotContains(t, shown, "NOWHERE")
}

func TestConditionsThatMayHoldASecretAreNotRepeated(t *testing.T) {
	for reason, want := range map[string]string{
		"the environment variable SENTRY": "the environment variable SENTRY",
		"whether pin == 4711 holds":       "this condition",
		`the call f("hunter2")`:           "this condition",
		"a\x1b[2J":                        `a\x1b[2J`,
	} {
		require.Equal(t, want, condition(reason))
	}
}

func TestCommon(t *testing.T) {
	differs := map[string]any{"__opaque__": "differs"}
	for _, c := range []struct {
		name        string
		a, b, wants any
	}{
		{"the same", "x", "x", "x"},
		{"another", "x", true, differs},
		{"an item", []any{"a", "b"}, []any{"a", "c"}, []any{"a", differs}},
		{"another length", []any{"a"}, []any{"a", "b"}, differs},
		{"a value", map[string]any{"k": 1, "l": 2}, map[string]any{"k": 1, "l": 3}, map[string]any{"k": 1, "l": differs}},
		{"another key", map[string]any{"k": 1}, map[string]any{"l": 1}, differs},
	} {
		require.Equal(t, c.wants, common(c.a, c.b), c.name)
	}
}

func TestPythonText(t *testing.T) {
	for _, c := range []struct {
		encoded any
		want    string
	}{
		{nil, "None"},
		{[]any{true, false, 1, 2.5, "it's"}, `[True, False, 1, 2.5, "it's"]`},
		{map[string]any{"b": 1, "a": []any{}}, "{'a': [], 'b': 1}"},
		{map[string]any{"__any__": []any{1, map[string]any{"__opaque__": "not set"}}}, "1 or not set"},
		{map[string]any{"__opaque__": "dict"}, "not known"},
		{map[string]any{"__unheard_of__": 1}, "{'__unheard_of__': 1}"},
		{map[string]any{"__set__": []json.RawMessage{[]byte("1"), []byte(`"a"`)}}, "{1, 'a'}"},
	} {
		require.Equal(t, c.want, pythonText(c.encoded))
	}
}
