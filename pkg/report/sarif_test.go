package report

import (
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
	"testing"

	"github.com/owenrumney/go-sarif/v2/sarif"
	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// run reads back what SARIF writes.
func run(t *testing.T, r *lint.Report) *sarif.Run {
	t.Helper()
	var log sarif.Report
	require.NoError(t, json.Unmarshal([]byte(written(t, SARIF, r)), &log))
	require.Equal(t, "2.1.0", log.Version)
	require.Len(t, log.Runs, 1)
	return log.Runs[0]
}

func TestSARIF(t *testing.T) {
	golden(t, "sample.sarif", written(t, SARIF, sample(t)))
}

func TestSARIFWithoutFindingsClosesOldAlerts(t *testing.T) {
	got := written(t, SARIF, &lint.Report{})
	require.Contains(t, got, `"results": []`)
	require.Contains(t, got, `"rules": []`)
	require.NotContains(t, got, "null")
}

// What GitHub requires and the validator does not see.
func TestSARIFKeepsGitHubsRules(t *testing.T) {
	stranger := &lint.Check{ID: "DR999", Name: "stranger", Severity: lint.High}
	r := sample(t)
	r.Findings = append(r.Findings, lint.Finding{Check: stranger, Message: "not among the checks"})
	require.NotContains(t, written(t, SARIF, r), "null")
	got := run(t, r)
	require.Equal(t, "djready/", *got.AutomationDetails.ID)
	require.Equal(t, "utf16CodeUnits", got.ColumnKind)
	require.Len(t, got.Results, len(r.Findings))
	for i, result := range got.Results {
		require.Less(t, int(*result.RuleIndex), len(got.Tool.Driver.Rules))
		require.Equal(t, *result.RuleID, got.Tool.Driver.Rules[*result.RuleIndex].ID)
		require.Contains(t, []string{"error", "warning", "note"}, *result.Level)
		require.Regexp(t, `^[0-9a-f]{1,16}:\d+(:\d+)?$`, result.PartialFingerprints["primaryLocationLineHash"])
		require.NotEmpty(t, *result.Message.Text, i)
		require.Len(t, result.Locations, 1)
		region := result.Locations[0].PhysicalLocation.Region
		for _, n := range []*int{region.StartLine, region.StartColumn, region.EndLine, region.EndColumn} {
			require.Positive(t, *n)
		}
		require.Nil(t, region.Snippet)
		uri := *result.Locations[0].PhysicalLocation.ArtifactLocation.URI
		require.NotEmpty(t, uri)
		require.False(t, strings.HasPrefix(uri, "/"), uri)
	}
	for _, rule := range got.Tool.Driver.Rules {
		for _, text := range []*string{rule.ShortDescription.Text, rule.FullDescription.Text, rule.Help.Text, rule.Help.Markdown} {
			require.NotEmpty(t, *text, rule.ID)
		}
	}
}

func TestRuleProperties(t *testing.T) {
	check := func(category lint.Category, severity lint.Severity, cwe ...int) *lint.Check {
		return &lint.Check{Category: category, Severity: severity, CWE: cwe}
	}
	for _, c := range []struct {
		check                         *lint.Check
		level, security, problem, tag string
	}{
		{check(lint.Security, lint.Critical), "error", "9.5", "", "security"},
		{check(lint.Security, lint.High), "error", "8.0", "", "security"},
		{check(lint.Deployment, lint.Medium, 526), "warning", "5.5", "", "security,deployment,external/cwe/cwe-526"},
		{check(lint.Security, lint.Low, 79), "note", "2.5", "", "security,external/cwe/cwe-079"},
		{check(lint.Security, lint.Note), "note", "", "recommendation", "security"},
		{check(lint.API, lint.High), "error", "", "error", "api"},
		{check(lint.Database, lint.Medium), "warning", "", "warning", "database"},
		{check(lint.Tool, lint.Low), "note", "", "recommendation", "tool"},
	} {
		got := rule(c.check)
		require.Equal(t, c.level, got.DefaultConfiguration.Level)
		require.Equal(t, c.tag, strings.Join(got.Properties["tags"].([]string), ","))
		security, isText := got.Properties["security-severity"].(string)
		require.Equal(t, c.security != "", isText)
		require.Equal(t, c.security, security)
		if c.security != "" {
			_, err := strconv.ParseFloat(security, 64)
			require.NoError(t, err)
			require.NotContains(t, got.Properties, "problem.severity")
		} else {
			require.Equal(t, c.problem, got.Properties["problem.severity"])
		}
	}
}

func TestRuleKeepsGitHubsLimits(t *testing.T) {
	long := strings.Repeat("日", 3000)
	c := &lint.Check{ID: "DR1", Name: long, Title: long, Why: long, Category: lint.Security, Pedantic: true}
	for i := range 20 {
		c.CWE = append(c.CWE, i)
		c.Django = append(c.Django, fmt.Sprint("security.W", i))
	}
	got := rule(c)
	require.Equal(t, 255, len([]rune(*got.Name)))
	require.Equal(t, 1024, len([]rune(*got.ShortDescription.Text)))
	require.Equal(t, 1024, len([]rune(*got.FullDescription.Text)))
	require.Len(t, got.Properties["tags"], 9)
	require.Equal(t, "medium", got.Properties["precision"])
}

func TestRegionsOfEmptyFilesAreOneBased(t *testing.T) {
	for _, file := range []*source.File{source.NewFile("a.py", ""), source.NewFile("a.py", "\uFEFF")} {
		got := run(t, &lint.Report{Findings: []lint.Finding{{Check: debugEnabled, At: source.Location{File: file}}}})
		region := got.Results[0].Locations[0].PhysicalLocation.Region
		require.Equal(t, []int{1, 1, 1, 1}, []int{*region.StartLine, *region.StartColumn, *region.EndLine, *region.EndColumn})
	}
}

func TestFileURI(t *testing.T) {
	for path, want := range map[string]string{
		"a/b.py":       "a/b.py",
		"./a//b.py":    "a/b.py",
		"a b/ü#?%.py":  "a%20b/%C3%BC%23%3F%25.py",
		"http:a/b.py":  "http%3Aa/b.py",
		"a\\b.py":      "a%5Cb.py",
		"a\xff\n.py":   "a%FF%0A.py",
		"../a/b.py":    "../a/b.py",
		"/srv/my app":  "file:///srv/my%20app",
		"//host/share": "file:///host/share",
	} {
		require.Equal(t, want, fileURI(path), "%q", path)
	}
}

func TestRelatedPlacesAreLinkedFromTheMessage(t *testing.T) {
	file := source.NewFile("a.py", "x = 1")
	place := at(t, file, "1")
	got := run(t, &lint.Report{Findings: []lint.Finding{{
		Check: debugEnabled, At: place, Message: "X is ['](javascript:x)']", Rescue: "fly.toml",
		Related: []lint.Related{{Message: "nowhere"}, {At: place, Message: "set [here](1)"}},
		Flow:    []lint.Related{{Message: "nowhere"}, {At: place, Message: "from here"}},
	}}})
	result := got.Results[0]
	require.Equal(t, "X is ['] (javascript:x)']. fly.toml mends it in the deployed environment. See: [set (here)(1)](1).",
		*result.Message.Text)
	require.Len(t, result.RelatedLocations, 1)
	require.EqualValues(t, 1, *result.RelatedLocations[0].Id)
	require.Len(t, result.CodeFlows, 1)
	require.Len(t, result.CodeFlows[0].ThreadFlows[0].Locations, 1)
}

func TestOnlyASemanticVersionIsCalledOne(t *testing.T) {
	for version, want := range map[string]string{
		"0.1.0": "0.1.0", "v1.2.3-rc.1": "1.2.3-rc.1", "(devel)": "", "": "", "1.2": "",
	} {
		driver := run(t, &lint.Report{Version: version}).Tool.Driver
		if want == "" {
			require.Nil(t, driver.SemanticVersion, version)
		} else {
			require.Equal(t, want, *driver.SemanticVersion)
		}
	}
}

func TestWhatExceedsGitHubsLimitsIsCounted(t *testing.T) {
	file := source.NewFile("a.py", "x = 1")
	place := at(t, file, "1")
	r := &lint.Report{}
	for range maxResults + 7 {
		r.Findings = append(r.Findings, lint.Finding{Check: debugEnabled, At: place, Message: "m"})
	}
	for range maxFlow + 3 {
		r.Findings[0].Flow = append(r.Findings[0].Flow, lint.Related{At: place, Message: "m"})
		r.Findings[0].Related = append(r.Findings[0].Related, lint.Related{At: place, Message: "m"})
	}
	got := run(t, r)
	require.Len(t, got.Results, maxResults)
	require.Len(t, got.Results[0].RelatedLocations, maxRelated)
	require.Len(t, got.Results[0].CodeFlows[0].ThreadFlows[0].Locations, maxFlow)
	var notifications []string
	for _, n := range got.Invocations[0].ToolExecutionNotifications {
		notifications = append(notifications, *n.Message.Text)
	}
	require.Equal(t, []string{
		"Result 0: 903 related places are left out.",
		"Result 0: 3 steps of the flow are left out.",
		"7 further findings are left out: GitHub shows no more than 5000.",
	}, notifications)
}
