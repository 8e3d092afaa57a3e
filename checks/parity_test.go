package checks_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/django"
	"github.com/djready/djready/pkg/engine"
	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/project"
	"github.com/djready/djready/pkg/tree"
	"github.com/stretchr/testify/require"
	"golang.org/x/tools/txtar"
)

// parity holds settings and what Django itself said of them.
const parity = "../testdata/parity"

// said is what Django said: the ids that it printed, or the exceptions that
// it ended with.
type said struct {
	ids    []string
	raised string
}

func (s *said) UnmarshalJSON(raw []byte) error {
	if raw[0] == '"' {
		return json.Unmarshal(raw, &s.raised)
	}
	return json.Unmarshal(raw, &s.ids)
}

// TestDjangoAgrees holds check --exact --pedantic to what Django's own check
// --deploy printed, in every series. Where Django raises, a finding says so, and
// what else is found is not compared: Django got no further.
func TestDjangoAgrees(t *testing.T) {
	undecided := undecidedIDs(t)
	for series, answers := range recordedAnswers(t) {
		for variant, want := range answers {
			t.Run(variant+" on Django "+series, func(t *testing.T) {
				report := judgeVariant(t, variant, series)
				if want.raised != "" {
					require.True(t, slices.ContainsFunc(report.Findings, func(f lint.Finding) bool {
						return f.Check == checks.SettingsDoNotLoad && slices.ContainsFunc(strings.Fields(want.raised), func(name string) bool {
							return strings.Contains(f.Message, name)
						})
					}), "Django raises %s; found is %v", want.raised, messages(report))
					return
				}
				var got []string
				for _, f := range report.Findings {
					got = append(got, f.Django...)
				}
				out := func(id string) bool { return slices.Contains(undecided, id) }
				require.ElementsMatch(t, slices.DeleteFunc(want.ids, out), slices.DeleteFunc(got, out), "%v", messages(report))
			})
		}
	}
}

func messages(r *lint.Report) (out []string) {
	for _, f := range r.Findings {
		out = append(out, f.Check.ID+" "+f.Message)
	}
	return out
}

// recordedAnswers are what Django said, by series and variant.
func recordedAnswers(t *testing.T) map[string]map[string]*said {
	out := map[string]map[string]*said{}
	files, err := filepath.Glob(filepath.Join(parity, "answers-*.json"))
	require.NoError(t, err)
	require.Len(t, files, 5)
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		series := strings.TrimSuffix(strings.TrimPrefix(filepath.Base(file), "answers-"), ".json")
		answers := map[string]*said{}
		require.NoError(t, json.Unmarshal(raw, &answers))
		require.GreaterOrEqual(t, len(answers), 60)
		out[series] = answers
	}
	return out
}

func TestEveryVariantHasAnAnswer(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(parity, "variants", "*.txtar"))
	require.NoError(t, err)
	for series, answers := range recordedAnswers(t) {
		require.Len(t, answers, len(files), "Django %s; run .ci/parity --write", series)
	}
}

// judgeVariant is what check --exact --pedantic says of a variant.
func judgeVariant(t *testing.T, variant, series string) *lint.Report {
	files := map[string]string{}
	base, err := filepath.Glob(filepath.Join(parity, "base", "*"))
	require.NoError(t, err)
	for _, file := range base {
		raw, err := os.ReadFile(file)
		require.NoError(t, err)
		files[filepath.Base(file)] = string(raw)
	}
	archive, err := txtar.ParseFile(filepath.Join(parity, "variants", variant+".txtar"))
	require.NoError(t, err)
	for _, file := range archive.Files {
		files[file.Name] = string(file.Data)
	}
	version, ok := django.ParseVersion(series)
	require.True(t, ok, series)
	projects := project.Load(tree.Memory(files), project.Options{Exact: true, Modules: []string{"settings"}, Django: &version})
	require.Len(t, projects, 1)
	report, failures := engine.Run(projects, engine.Options{Checks: checks.All(), Pedantic: true, Lint: lint.Options{Exact: true}})
	require.Empty(t, failures)
	return report
}

// undecidedIDs are the ids that no static tool can decide, by the table of the
// README.
func undecidedIDs(t *testing.T) []string {
	raw, err := os.ReadFile(filepath.Join(parity, "README.md"))
	require.NoError(t, err)
	var out []string
	for _, row := range regexp.MustCompile("(?m)^\\| `([^|]+)` \\|").FindAllStringSubmatch(string(raw), -1) {
		out = append(out, strings.Split(row[1], "` `")...)
	}
	require.NotEmpty(t, out)
	return out
}
