package report

import (
	"strings"
	"testing"

	"github.com/fatih/color"
	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

func TestText(t *testing.T) {
	golden(t, "sample.txt", written(t, text(TextOptions{}), sample(t)))
}

func TestTextWithPractices(t *testing.T) {
	got := written(t, text(TextOptions{Practices: true}), sample(t))
	require.Contains(t, got, "good practices:\n  ok Logging: LOGGING configures handlers (config/settings/base.py:5:11)\n")
	require.NotContains(t, written(t, text(TextOptions{}), sample(t)), "good practices")
}

func TestQuietTextIsOneLineForEachFinding(t *testing.T) {
	golden(t, "quiet.txt", written(t, text(TextOptions{Quiet: true}), sample(t)))
}

func TestColorDependsOnTheOptionAlone(t *testing.T) {
	t.Setenv("NO_COLOR", "1")
	golden(t, "colour.txt", written(t, text(TextOptions{Color: true}), sample(t)))

	t.Setenv("NO_COLOR", "")
	before := color.NoColor
	t.Cleanup(func() { color.NoColor = before })
	color.NoColor = false // as on a terminal
	require.NotContains(t, written(t, text(TextOptions{}), sample(t)), "\x1b")
}

func TestPathsAreShownAsTheOptionSays(t *testing.T) {
	o := TextOptions{Path: func(path string) string { return "../" + path }}
	got := written(t, text(o), sample(t))
	require.Contains(t, got, "--> ../config/settings/base.py:3:33\n")
	require.Contains(t, got, "inherited through ../config/settings/production.py:1\n")
	require.Contains(t, got, "../fly.toml mends it")
}

func TestModulesAreNamedWhereMoreThanOneIsJudged(t *testing.T) {
	r := sample(t)
	require.NotContains(t, written(t, text(TextOptions{}), r), "note: in config")
	r.Projects[0].Settings[1].Role = "production"
	r.Findings[0].Modules = []string{"config.settings.dev", "config.settings.production"}
	require.Contains(t, written(t, text(TextOptions{}), r), "= note: in config.settings.dev and config.settings.production\n")
}

func TestFindingsWithoutAPlace(t *testing.T) {
	r := &lint.Report{Findings: []lint.Finding{
		{Check: debugEnabled, Message: "a", Confidence: lint.ConfidenceHigh, Related: []lint.Related{{Message: "set on the command line"}}},
		{Check: debugEnabled, Message: "b", Confidence: lint.ConfidenceHigh},
	}}
	got := written(t, text(TextOptions{}), r)
	require.NotContains(t, got, "-->")
	require.Contains(t, got, "critical[DR101] debug-enabled: a\n = note: set on the command line\n")
	require.Equal(t, 2, strings.Count(got, "= help:"), "two findings that stand nowhere do not stand at one place")
	require.Equal(t, "critical[DR101] debug-enabled: a\ncritical[DR101] debug-enabled: b\n",
		written(t, text(TextOptions{Quiet: true}), r))
}

func TestTheRepositoryCannotWriteToTheTerminal(t *testing.T) {
	file := source.NewFile("::error::\x1b[2J\r\n.py", "x = 1 # \x1b[31m\a\u202e\u2066##[error]\x9b\n")
	r := &lint.Report{
		Projects: []lint.ProjectInfo{{Root: "\x1b[1m", Django: "\x1b", Settings: []lint.SettingsInfo{
			{Module: "m\u202e", Role: "production", Why: "\x1b"},
		}}},
		Findings: []lint.Finding{{
			Check: debugEnabled, At: at(t, file, "1"), Message: "a\x1b]0;title\ab\r\n::error::c", Rescue: "\u2028",
			Modules: []string{"\x1b"}, Related: []lint.Related{{At: at(t, file, "x"), Message: "\x1b\u2067"}},
		}},
		Practices: []lint.Practice{{Check: loggingConfigured, Message: "\x1b", At: at(t, file, "x")}},
		Notices:   []string{"##[group]\x1b\n::warning::d"},
	}
	for _, o := range []TextOptions{{Practices: true}, {Quiet: true}} {
		got := written(t, text(o), r)
		require.NotRegexp(t, `[\x00-\x09\x0b-\x1f\x7f-\x{9f}\x{200b}-\x{200f}\x{2028}-\x{202e}\x{2066}-\x{2069}]`, got)
		require.NotRegexp(t, `(?m)^::`, got)
		require.NotContains(t, got, "##[")
	}
	require.Contains(t, written(t, text(TextOptions{}), r), `1 | x = 1 # \x1b[31m\x07\u202e\u2066##\x5berror]\x9b`)
}

func TestTheSummaryNeverPassesSilenceOffAsSuccess(t *testing.T) {
	judgedProject := func(modules ...string) lint.ProjectInfo {
		p := lint.ProjectInfo{Django: "5.2"}
		for _, m := range modules {
			p.Settings = append(p.Settings, lint.SettingsInfo{Module: m, Role: "production"})
		}
		return p
	}
	one := []lint.Finding{{Check: debugEnabled}}
	for _, c := range []struct {
		name, want string
		report     lint.Report
	}{
		{"nothing", "no findings: nothing was judged, no Django project was found", lint.Report{}},
		{"no production module", "no findings: no settings were judged, there is no production settings module",
			lint.Report{Projects: []lint.ProjectInfo{{Settings: []lint.SettingsInfo{{Module: "dev", Role: "development"}}}}}},
		{"one module", "no findings: a.b was judged as Django 5.2 runs it",
			lint.Report{Projects: []lint.ProjectInfo{judgedProject("a.b")}}},
		{"several modules", "no findings: a, b and c were judged as Django 5.2 runs them",
			lint.Report{Projects: []lint.ProjectInfo{judgedProject("a", "b"), judgedProject("c")}}},
		{"one hidden", "1 finding: 1 critical; 1 more is hidden, --pedantic shows it", lint.Report{Findings: one, Hidden: 1}},
		{"all hidden", "no findings: a was judged as Django 5.2 runs it; 3 are hidden, --pedantic shows them",
			lint.Report{Projects: []lint.ProjectInfo{judgedProject("a")}, Hidden: 3}},
	} {
		t.Run(c.name, func(t *testing.T) { require.Equal(t, c.want, Conclusion(&c.report)) })
	}
}

func TestTheTopSaysWhatWasJudgedAndWhy(t *testing.T) {
	settings := func(module, role, why string) lint.SettingsInfo {
		return lint.SettingsInfo{Module: module, Role: role, Why: why}
	}
	for _, c := range []struct {
		want    string
		project lint.ProjectInfo
	}{
		{"production settings: a (named by manage.py), b, Django 5.2", lint.ProjectInfo{Root: ".", Django: "5.2", Settings: []lint.SettingsInfo{
			settings("a", "production", "named by manage.py"), settings("b", "production", ""), settings("c", "test", "its name"),
		}}},
		{"production settings in backend: a", lint.ProjectInfo{Root: "backend", Settings: []lint.SettingsInfo{settings("a", "production", "")}}},
		{"no production settings: a (development: its name says so), b (test), Django 4.2", lint.ProjectInfo{Django: "4.2", Settings: []lint.SettingsInfo{
			settings("a", "development", "its name says so"), settings("b", "test", ""),
		}}},
		{"no production settings in x", lint.ProjectInfo{Root: "x"}},
	} {
		require.Equal(t, c.want, judged(c.project, Visible))
	}
}
