package catalog_test

import (
	"testing"
	"testing/fstest"
	"time"

	"github.com/djready/djready/pkg/catalog"
	"github.com/djready/djready/pkg/lint"
	"github.com/stretchr/testify/require"
)

// debug is a check for these tests.
var debug = &lint.Check{
	ID: "DR999", Name: "debug", Title: "DEBUG is on", Category: lint.Security, Severity: lint.High, Pedantic: true,
	CWE: []int{489}, Django: []string{"security.W018"}, Since: "0.1.0", Practice: "No DEBUG",
	Why: "It tells.", Fix: "Turn it off.", FixLine: "turn it off", Links: []string{"https://example.com/debug"},
	Run: lint.OnSettings(func(p *lint.Pass) { p.Judge(p.Settings.Get("DEBUG"), lint.Judgement{Bad: lint.Truthy}) }),
}

func cases(t *testing.T, files map[string]string) []*catalog.Case {
	t.Helper()
	fixtures := fstest.MapFS{}
	for name, text := range files {
		fixtures[name] = &fstest.MapFile{Data: []byte(text)}
	}
	found, err := catalog.Cases(fixtures)
	require.NoError(t, err)
	return found
}

func TestCasesAreReadWithTheirOptions(t *testing.T) {
	found := cases(t, map[string]string{
		"good/settings.py":         "DEBUG = False\n",
		"bad/config/settings.py":   "DEBUG = True\n",
		"bad/.env":                 "A=1\n",
		"exactly-given/case.toml":  "exact = true\nmodules = [\"a.b\"]\ndjango = \"4.2\"\ntls = \"app\"\ntoday = 2026-01-02T00:00:00Z\n[env]\nA = \"1\"\n[[want]]\nfile = \"x\"\nmessage = \"m\"\nat = \"t\"\n",
		"exactly-given/manage.py":  "",
		"good-one/settings/dev.py": "",
	})
	require.Len(t, found, 4)
	require.Equal(t, "bad", found[0].Name)
	require.False(t, found[0].Good())
	require.Equal(t, map[string]string{"config/settings.py": "DEBUG = True\n", ".env": "A=1\n"}, found[0].Files)
	require.Equal(t, catalog.Options{
		Env: map[string]string{"A": "1"}, Exact: true, TLS: "app", Modules: []string{"a.b"}, Django: "4.2",
		Today: time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC), Want: []catalog.Want{{File: "x", Message: "m", At: "t"}},
	}, found[1].Options)
	require.NotContains(t, found[1].Files, "case.toml")
	require.True(t, found[2].Good())
	require.True(t, found[3].Good())
}

func TestCasesWithMistakesAreErrors(t *testing.T) {
	for name, c := range map[string]struct{ file, text, message string }{
		"a file outside a case": {"settings.py", "", "settings.py: a case is a directory"},
		"an unknown option":     {"bad/case.toml", "exakt = true", "bad/case.toml"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := catalog.Cases(fstest.MapFS{c.file: &fstest.MapFile{Data: []byte(c.text)}})
			require.ErrorContains(t, err, c.message)
		})
	}
}

func TestReportSaysWhatIsWrongWithACase(t *testing.T) {
	noVersion := &catalog.Case{Name: "bad", Options: catalog.Options{Django: "new"}}
	_, err := noVersion.Report(debug)
	require.ErrorContains(t, err, `"new" is no Django version`)

	failing := *debug
	failing.Run = func(*lint.Pass) { panic("boom") }
	_, err = cases(t, map[string]string{"bad/settings.py": "SECRET_KEY = None\n"})[0].Report(&failing)
	require.ErrorContains(t, err, "boom")
}

func TestEnvironmentOfACaseIsSet(t *testing.T) {
	c := cases(t, map[string]string{
		"bad/settings.py": "import os\nSECRET_KEY = None\nDEBUG = os.environ.get('X')\n",
		"bad/case.toml":   "[env]\nX = \"1\"\n",
	})[0]
	report, err := c.Report(debug)
	require.NoError(t, err)
	require.Len(t, report.Findings, 1)
}

func TestPage(t *testing.T) {
	page, err := catalog.Render(debug, cases(t, map[string]string{
		"bad/__init__.py":   "",
		"bad/settings.py":   "# want \"DEBUG\" at \"True\"\nSECRET_KEY = None\nDEBUG = True  # want low \"DEBUG\" at \"True\"\n",
		"good/settings.py":  "SECRET_KEY = None  # satisfied \"x\" at \"y\"\nDEBUG = False\n",
		"other/settings.py": "SECRET_KEY = None\nDEBUG = 2\n",
	}))
	require.NoError(t, err)
	require.Equal(t, `<!-- Generated from the check and its fixtures by go generate ./...; do not edit. -->

# DR999: debug

DEBUG is on.

| | |
|---|---|
| Severity | high |
| Category | Security |
| Shown | with `+"`--pedantic`"+` only |
| Django's own check | `+"`security.W018`"+` |
| Weakness | [CWE-489](https://cwe.mitre.org/data/definitions/489.html) |
| Good practice where it passes | No DEBUG |
| Since | 0.1.0 |

## Why

It tells.

## Example

`+"`settings.py`"+`

~~~python
SECRET_KEY = None
DEBUG = True
~~~

djready says:

~~~text
settings.py:2:9: high[DR999] debug: DEBUG is True
~~~

## Fix

Turn it off.

## Example of what passes

`+"`settings.py`"+`

~~~python
SECRET_KEY = None
DEBUG = False
~~~

## Read on

- <https://example.com/debug>
`, string(page))
}

func TestTable(t *testing.T) {
	require.Equal(t, "| ID | Check | Severity | Finds | Django |\n|---|---|---|---|---|\n"+
		"| DR999 | [debug](checks/docs/debug.md) | high (`--pedantic`) | DEBUG is on | W018 |\n", string(catalog.Table([]*lint.Check{debug})))
}
