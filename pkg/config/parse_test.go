package config_test

import (
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/config"
)

const everyKey = `
select = ["DR101"]
ignore = ["hsts-disabled"]
modules = ["config.settings"]
root = "backend"
env-files = [".env.production"]
exclude = ["legacy/**"]
fail-on = "high"
min-severity = "low"
pedantic = true
django = "5.2"
tls = "proxy"
env = {NAME = "value"}
severity = {DR108 = "low"}
per-path-ignores = {"legacy/**" = ["DR108"]}
fail-on-new = "medium"
today = "2026-11-23"
`

func TestParseReadsEveryKey(t *testing.T) {
	want := config.Config{
		Select: []string{"DR101"}, Ignore: []string{"hsts-disabled"}, Modules: []string{"config.settings"}, Root: "backend",
		Env: map[string]string{"NAME": "value"}, EnvFiles: []string{".env.production"}, Exclude: []string{"legacy/**"},
		FailOn: "high", MinSeverity: "low", Pedantic: true, Django: "5.2", TLS: "proxy",
		Severity: map[string]string{"DR108": "low"}, PerPathIgnores: map[string][]string{"legacy/**": {"DR108"}}, FailOnNew: "medium", Today: "2026-11-23",
	}
	got, err := config.Parse(".djready.toml", []byte(everyKey))
	require.NoError(t, err)
	want.File = ".djready.toml"
	require.Equal(t, want, got)

	got, err = config.Parse("a/pyproject.toml", []byte("[project]\nname = 'x'\n[tool.black]\nline-length = 1\n[tool.djready]"+everyKey))
	require.NoError(t, err)
	want.File = "a/pyproject.toml"
	require.Equal(t, want, got)
}

func TestParseSaysWhatIsWrongAndWhere(t *testing.T) {
	tests := []struct{ name, file, text, want string }{
		{"unknown key", ".djready.toml", "pedantic = true\nselct = []\n", `.djready.toml:2:1: unknown key "selct"; did you mean "select"?`},
		{"unknown key in pyproject", "pyproject.toml", "[tool.black]\nx = 1\n[tool.djready]\nfail-in = 'low'\n", `pyproject.toml:4:1: unknown key "fail-in"; did you mean "fail-on"?`},
		{"unknown key inline", "pyproject.toml", "[tool]\ndjready = {ignor = []}\n", `pyproject.toml: unknown key "ignor"; did you mean "ignore"?`},
		{"unknown table", "pyproject.toml", "[tool.djready.severitys]\nDR101 = 'low'\n", `pyproject.toml:1:2: unknown key "severitys"; did you mean "severity"?`},
		{"nothing near", ".djready.toml", "zzzzzz = 1\n", `.djready.toml:1:1: unknown key "zzzzzz"; the keys are select, ignore`},
		{"first of several", ".djready.toml", "tls = 'app'\nselct = []\nignor = []\n", `.djready.toml:2:1:`},
		{"text for a list", ".djready.toml", "select = 'DR101'\n", `.djready.toml:1:10: select must be a list of texts`},
		{"number in a list", ".djready.toml", "select = [101]\n", `select must be a list of texts`},
		{"number for a version", ".djready.toml", "django = 5.2\n", `.djready.toml:1:10: django must be a text, as in "5.2"`},
		{"number for a variable", ".djready.toml", "env = {DEBUG = 1}\n", `env must be a table of texts`},
		{"text for a boolean", ".djready.toml", "pedantic = 'yes'\n", `pedantic must be true or false`},
		{"no table", "pyproject.toml", "tool = 3\n", `pyproject.toml:1:8: tool.djready must be a table`},
		{"broken TOML", ".djready.toml", "select = [\n", `.djready.toml:1:11: array is incomplete; mend the TOML`},
		{"too large", ".djready.toml", strings.Repeat("#", 65<<10), `.djready.toml: the file is larger than 65536 bytes`},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			_, err := config.Parse(test.file, []byte(test.text))
			require.ErrorContains(t, err, test.want)
			require.NotContains(t, err.Error(), "\n", "an error is one line")
		})
	}
}

func TestFind(t *testing.T) {
	tests := []struct {
		name  string
		files map[string]string
		file  string
		wrong string
	}{
		{"nothing", nil, "", ""},
		{"own file", map[string]string{".djready.toml": "pedantic = true"}, ".djready.toml", ""},
		{"project file", map[string]string{"pyproject.toml": "[tool.djready]\npedantic = true"}, "pyproject.toml", ""},
		{"project file without the table", map[string]string{"pyproject.toml": "[tool.black]\nx = 1"}, "", ""},
		{"own file beside such a one", map[string]string{"pyproject.toml": "[tool.black]\nx = 1", ".djready.toml": ""}, ".djready.toml", ""},
		{"a template of a project file", map[string]string{"pyproject.toml": "name = {{ cookiecutter.name }}"}, "", ""},
		{"below the top", map[string]string{"a/.djready.toml": "pedantic = true"}, "", ""},
		{"a directory", map[string]string{".djready.toml/x": ""}, "", ""},
		{"a large file of others", map[string]string{"pyproject.toml": "x = [" + strings.Repeat("1,", 40<<10) + "]"}, "", ""},
		{"two", map[string]string{"pyproject.toml": "[tool.djready]\n", ".djready.toml": ""}, "", ".djready.toml and pyproject.toml both configure djready; keep one of them"},
		{"a large file with our table", map[string]string{"pyproject.toml": "x = [" + strings.Repeat("1,", 40<<10) + "]\n[tool.djready]\nroot = 'a'"}, "", "pyproject.toml: the file is larger than"},
		{"broken, but ours", map[string]string{"pyproject.toml": "[tool.djready]\nselect = {{ x }}"}, "", "pyproject.toml:2:11:"},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			tree := fstest.MapFS{}
			for name, text := range test.files {
				tree[name] = &fstest.MapFile{Data: []byte(text)}
			}
			got, err := config.Find(tree)
			if test.wrong != "" {
				require.ErrorContains(t, err, test.wrong)
				return
			}
			require.NoError(t, err)
			require.Equal(t, test.file, got.File)
		})
	}
}
