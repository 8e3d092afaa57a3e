package conformance

import (
	"encoding/json"
	"encoding/xml"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/report"
)

// requireCodeQuality holds a report for GitLab to its tree; of two violations with
// one fingerprint GitLab shows one.
func requireCodeQuality(t *testing.T, f fixture, text string) {
	t.Helper()
	var issues []struct {
		Fingerprint string
		Location    struct {
			Path      string
			Positions struct {
				Begin, End struct{ Line, Column int }
			}
		}
	}
	require.NoError(t, json.Unmarshal([]byte(text), &issues))
	require.Len(t, issues, len(f.report.Findings))
	seen := map[string]bool{}
	for _, issue := range issues {
		require.False(t, seen[issue.Fingerprint], issue.Fingerprint)
		seen[issue.Fingerprint] = true
		p := issue.Location.Positions
		requireRegion(t, linesOf(t, f, issue.Location.Path), region{p.Begin.Line, p.Begin.Column, p.End.Line, p.End.Column})
	}
}

// requireDiagnostics holds a report for reviewdog to its tree: it counts columns in
// bytes.
func requireDiagnostics(t *testing.T, f fixture, text string) {
	t.Helper()
	type place struct {
		Path  string
		Range *struct {
			Start, End struct{ Line, Column int }
		}
	}
	var out struct {
		Diagnostics []struct {
			Message     string
			Location    place
			Severity    string
			Suggestions []place
			Related     []struct{ Location place } `json:"related_locations"`
		}
	}
	require.NoError(t, json.Unmarshal([]byte(text), &out))
	require.Len(t, out.Diagnostics, len(f.report.Findings))
	inside := func(path string, at place) {
		lines := bytesOf(t, f, path)
		if at.Range == nil {
			return
		}
		s, e := at.Range.Start, at.Range.End
		require.True(t, s.Line >= 1 && s.Line <= e.Line && e.Line <= len(lines), "%s: %v", path, at.Range)
		require.True(t, s.Column >= 1 && s.Column <= 1+len(lines[s.Line-1]), "%s: %v", path, at.Range)
		require.True(t, e.Column >= 1 && e.Column <= 1+len(lines[e.Line-1]), "%s: %v", path, at.Range)
	}
	for _, d := range out.Diagnostics {
		require.NotEmpty(t, d.Message)
		require.Contains(t, []string{"ERROR", "WARNING", "INFO"}, d.Severity)
		inside(d.Location.Path, d.Location)
		for _, s := range d.Suggestions {
			require.NotNil(t, s.Range)
			inside(d.Location.Path, s)
		}
		for _, r := range d.Related {
			inside(r.Location.Path, r.Location)
		}
	}
}

// requireJUnit holds the counts to the cases, and the cases to unique names:
// readers of several runs know a case by its name.
func requireJUnit(t *testing.T, f fixture, text string) {
	t.Helper()
	var out struct {
		Tests    int `xml:"tests,attr"`
		Failures int `xml:"failures,attr"`
		Suites   []struct {
			Tests    int `xml:"tests,attr"`
			Failures int `xml:"failures,attr"`
			Skipped  int `xml:"skipped,attr"`
			Cases    []struct {
				Name    string    `xml:"name,attr"`
				Class   string    `xml:"classname,attr"`
				File    string    `xml:"file,attr"`
				Line    int       `xml:"line,attr"`
				Failure *struct{} `xml:"failure"`
				Skipped *struct{} `xml:"skipped"`
			} `xml:"testcase"`
		} `xml:"testsuite"`
	}
	require.NoError(t, xml.Unmarshal([]byte(text), &out))
	require.Len(t, out.Suites, 1)
	suite := out.Suites[0]
	require.Equal(t, len(f.report.Findings), suite.Failures)
	require.Equal(t, len(f.report.Suppressed)+len(f.report.Milder), suite.Skipped)
	require.Equal(t, []int{out.Tests, out.Failures}, []int{suite.Tests, suite.Failures})
	require.Len(t, suite.Cases, suite.Tests)
	names, failures := map[string]bool{}, 0
	for _, c := range suite.Cases {
		require.False(t, names[c.Class+" "+c.Name], "%s is there twice", c.Name)
		names[c.Class+" "+c.Name] = true
		require.False(t, c.Failure != nil && c.Skipped != nil, c.Name)
		if c.Failure != nil {
			failures++
			require.LessOrEqual(t, c.Line, len(linesOf(t, f, c.File)))
		}
	}
	require.Equal(t, suite.Failures, failures)
}

// command is a workflow command of those that annotate.
var command = regexp.MustCompile(`^::(error|warning|notice)( [^:]*)?::(.+)$`)

// requireCommands reads the commands as GitHub's runner does.
func requireCommands(t *testing.T, f fixture, text string) {
	t.Helper()
	unescape := strings.NewReplacer("%25", "%", "%0D", "\r", "%0A", "\n", "%3A", ":", "%2C", ",")
	lines := strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	require.Len(t, lines, len(f.report.Findings)+len(f.report.Notices)+1)
	require.NotRegexp(t, `^\s*::`, lines[len(lines)-1])
	for i, line := range lines[:len(lines)-1] {
		found := command.FindStringSubmatch(line)
		require.NotNil(t, found, line)
		require.LessOrEqual(t, units(unescape.Replace(found[3])), 4096, "the runner cuts a message there")
		properties := map[string]string{}
		for _, each := range strings.Split(strings.TrimPrefix(found[2], " "), ",") {
			name, value, _ := strings.Cut(each, "=")
			properties[name] = unescape.Replace(value)
		}
		if i < len(f.report.Findings) {
			require.Contains(t, f.files, properties["file"])
			require.Equal(t, report.PlaceOf(f.report, f.report.Findings[i]).Path, properties["file"])
			require.Regexp(t, `^[1-9]\d*$`, properties["line"])
		}
	}
}
