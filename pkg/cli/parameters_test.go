package cli

import (
	"os"
	"reflect"
	"regexp"
	"slices"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/spf13/pflag"
	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/config"
	"github.com/djready/djready/pkg/report"
)

// actionFile is what action.yml declares.
type actionFile struct {
	Inputs map[string]struct {
		Description, Default string
		Required             bool
	}
	Outputs map[string]struct{ Description string }
	Runs    struct {
		Using, Image string
		Args         []string
	}
}

func readActionFile(t *testing.T) actionFile {
	t.Helper()
	text, err := os.ReadFile("../../action.yml")
	require.NoError(t, err)
	var a actionFile
	require.NoError(t, yaml.Unmarshal(text, &a))
	return a
}

// TestEveryParameterHasItsNames holds the table, the flags, the inputs of
// action.yml and the keys of the configuration together.
func TestEveryParameterHasItsNames(t *testing.T) {
	var flags, inputs, keys []string
	for _, p := range parameters() {
		flags, inputs, keys = named(flags, p.flag), named(inputs, p.input), named(keys, p.key)
	}

	var declared []string
	newCheckFlags().set.VisitAll(func(f *pflag.Flag) { declared = append(declared, f.Name) })
	require.ElementsMatch(t, declared, flags)

	var known []string
	for i := range reflect.TypeFor[config.Config]().NumField() {
		if tag := reflect.TypeFor[config.Config]().Field(i).Tag.Get("toml"); tag != "-" {
			known = append(known, tag)
		}
	}
	require.ElementsMatch(t, known, keys)

	action := readActionFile(t)
	var offered []string
	for name, input := range action.Inputs {
		offered = append(offered, name)
		require.NotEmpty(t, input.Description, name)
		require.False(t, input.Required, name)
		// A default would overrule the configuration.
		require.Equal(t, map[string]string{"path": ".", "token": "${{ github.token }}", "api-url": "${{ github.api_url }}"}[name], input.Default, name)
	}
	require.ElementsMatch(t, offered, inputs)
	for _, format := range report.FormatNames() {
		require.Regexp(t, `\b`+format+`\b`, action.Inputs["output"].Description)
	}
}

func named(list []string, name string) []string {
	if name == "" {
		return list
	}
	return append(list, name)
}

// TestTheReadmeNamesEveryInputAndOutput is for who reads about the action.
func TestTheReadmeNamesEveryInputAndOutput(t *testing.T) {
	text, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	var rows []string
	for _, row := range regexp.MustCompile("(?m)^\\| (`.*`) \\|").FindAllStringSubmatch(string(text), -1) {
		rows = append(rows, regexp.MustCompile("`[^`]+`").FindAllString(row[1], -1)...)
	}
	action := readActionFile(t)
	for name := range action.Inputs {
		require.Contains(t, rows, "`"+name+"`")
	}
	for name := range action.Outputs {
		require.Contains(t, rows, "`"+name+"`")
	}
	require.Equal(t, []string{"action"}, action.Runs.Args)
	require.Equal(t, "docker", action.Runs.Using)
}

func TestInputsOfSeveralValues(t *testing.T) {
	inputs := map[string]string{
		"select": "DR101, hsts-disabled\r\n\r\n DR106", "env": "A=1,2\nB= x y ", "env-file": "a.env\n", "module": "a.b,c.d",
		"output": "json=a,b.json\ntext=c", "pedantic": "TRUE", "fail-on": "", "django": "5.2",
	}
	f := newCheckFlags()
	require.NoError(t, f.fill(func(name string) string { return inputs[name] }))
	require.Equal(t, []string{"DR101", "hsts-disabled", "DR106"}, f.selects)
	require.Equal(t, []string{"A=1,2", "B= x y"}, f.env)
	require.Equal(t, []string{"a.env"}, f.envFiles)
	require.Equal(t, []string{"a.b", "c.d"}, f.modules)
	require.Equal(t, []string{"json=a,b.json", "text=c"}, f.outputs)
	require.True(t, f.pedantic)
	require.Equal(t, "5.2", f.django)
	require.False(t, f.given("fail-on"), "an empty input is not given")
	require.Equal(t, "djready --module=a.b --module=c.d --pedantic=true --select=DR101 --select=hsts-disabled --select=DR106 '--env=A=…' '--env=B=…' --env-file=a.env --django=5.2 --root=. 'it'\\''s'", f.reproduce("it's"))
}

func TestWrongInputs(t *testing.T) {
	for name, test := range map[string]struct{ value, want string }{
		"fail-on":             {"hihg", `input fail-on: found "hihg", expected critical, high, medium, low or never; did you mean "high"?`},
		"pedantic":            {"yes", `input pedantic: found "yes", expected true or false`},
		"upload":              {"sometimes", `input upload: found "sometimes", expected auto, always or never`},
		"summary":             {"1", `input summary: found "1", expected true or false`},
		"wait-for-processing": {"no", `input wait-for-processing: found "no", expected true or false`},
		"sha":                 {"abc", "ref and sha: only one of them is given; give both, or neither"},
	} {
		input := func(asked string) string {
			if asked == name {
				return test.value
			}
			return ""
		}
		err := newCheckFlags().fill(input)
		if err == nil {
			_, err = readInputs(input)
		}
		require.EqualError(t, err, test.want)
	}
}

func TestTheInputsThatTheActionDoesNotDecide(t *testing.T) {
	in, err := readInputs(func(string) string { return "" })
	require.NoError(t, err)
	require.Equal(t, inputs{path: ".", upload: "auto", annotations: "auto", summary: true, wait: true}, in)
	require.True(t, slices.Contains(whens(), in.upload))
}
