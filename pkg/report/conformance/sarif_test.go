package conformance

import (
	"bytes"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode/utf16"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/report"
)

// requireSARIF holds a SARIF log to what GitHub demands and neither the schema nor
// Microsoft's validator sees.
func requireSARIF(t *testing.T, f fixture, text string) {
	t.Helper()
	var l log
	require.NoError(t, json.Unmarshal([]byte(text), &l))
	require.Len(t, l.Runs, 1)
	run := l.Runs[0]
	require.Regexp(t, `^[^\s/]+(/[^\s/]+)*/$`, run.AutomationDetails.ID, "without its last slash there is no category")
	require.Equal(t, "utf16CodeUnits", run.ColumnKind)
	require.Len(t, run.Invocations, 1)
	require.True(t, run.Invocations[0].ExecutionSuccessful)
	require.LessOrEqual(t, len(run.Results), 5000)
	requireSmall(t, text)
	requireScores(t, f, run)

	ids := map[string]bool{}
	for _, r := range run.Tool.Driver.Rules {
		require.False(t, ids[r.ID], "%s is declared twice", r.ID)
		ids[r.ID] = true
		requireRule(t, r)
	}
	alerts, seen := map[string]bool{}, map[string]bool{}
	for _, r := range run.Results {
		require.NotNil(t, r.RuleIndex)
		require.Less(t, *r.RuleIndex, len(run.Tool.Driver.Rules))
		declared := run.Tool.Driver.Rules[*r.RuleIndex]
		require.Equal(t, declared.ID, r.RuleID)
		require.Equal(t, declared.DefaultConfiguration.Level, r.Level)
		requireResult(t, f, r)
		at := r.Locations[0].PhysicalLocation
		alert := fmt.Sprint(r.RuleID, " ", at.ArtifactLocation.URI, " ", r.PartialFingerprints[report.LineHashKey])
		require.False(t, alerts[alert], "two alerts are one to GitHub: %s", alert)
		alerts[alert] = true
		same := fmt.Sprint(r.RuleID, at, r.Message.Text)
		require.False(t, seen[same], "a result is there twice: %s", same)
		seen[same] = true
	}
}

// requireSmall holds a log to the size that GitHub takes.
func requireSmall(t *testing.T, text string) {
	t.Helper()
	var packed bytes.Buffer
	w := gzip.NewWriter(&packed)
	_, err := w.Write([]byte(text))
	require.NoError(t, err)
	require.NoError(t, w.Close())
	require.Less(t, packed.Len(), 10_000_000)
}

// requireScores holds the property scores to the projects.
func requireScores(t *testing.T, f fixture, run run) {
	t.Helper()
	require.Len(t, run.Properties.Scores, len(f.report.Projects))
	for _, p := range f.report.Projects {
		score, found := run.Properties.Scores[report.Visible(p.Root)]
		require.True(t, found, p.Root)
		require.Equal(t, score.Missing == "", score.Overall != nil, "a score or why there is none")
		if score.Overall != nil {
			require.LessOrEqual(t, *score.Overall, *score.AfterUrgent)
			require.LessOrEqual(t, *score.AfterUrgent, *score.AfterFixes)
		}
	}
}

func units(text string) int { return len(utf16.Encode([]rune(text))) }

// requireRule holds a rule to GitHub's limits, and its numbers to one another.
func requireRule(t *testing.T, r rule) {
	t.Helper()
	for _, each := range []struct {
		text string
		most int
	}{{r.ID, 255}, {r.Name, 255}, {r.ShortDescription.Text, 1024}, {r.FullDescription.Text, 1024}} {
		require.NotEmpty(t, strings.TrimSpace(each.text), r.ID)
		require.LessOrEqual(t, units(each.text), each.most, r.ID)
	}
	require.NotEmpty(t, strings.TrimSpace(r.Help.Text), r.ID)
	require.NotEmpty(t, strings.TrimSpace(r.Help.Markdown), r.ID)
	address, err := url.Parse(r.HelpURI)
	require.NoError(t, err)
	require.Equal(t, "https", address.Scheme, r.HelpURI)
	require.NotEmpty(t, address.Host, r.HelpURI)
	p := r.Properties
	require.LessOrEqual(t, len(p.Tags), 9, r.ID)
	require.Len(t, slices.Compact(slices.Sorted(slices.Values(p.Tags))), len(p.Tags), "%s: a tag is there twice", r.ID)
	require.NotContains(t, p.Tags, "")
	require.Contains(t, []string{"very-high", "high", "medium", "low"}, p.Precision, r.ID)
	level := r.DefaultConfiguration.Level
	if p.Security == nil {
		require.Equal(t, map[string]string{"error": "error", "warning": "warning", "note": "recommendation"}[level], p.Problem, r.ID)
		return
	}
	require.Contains(t, p.Tags, "security", "%s: GitHub ignores the severity of a rule that is not of security", r.ID)
	severity, err := strconv.ParseFloat(*p.Security, 64)
	require.NoError(t, err, "%s: GitHub refuses the whole file", r.ID)
	switch {
	case severity > 10 || severity <= 0 || severity == 9:
		require.Fail(t, "no severity, or one that GitHub's documents disagree on", "%s: %s", r.ID, *p.Security)
	case severity >= 7:
		require.Equal(t, "error", level, r.ID)
	case severity >= 4:
		require.Equal(t, "warning", level, r.ID)
	default:
		require.Equal(t, "note", level, r.ID)
	}
}

// messageLink is a link to a related location, in a message.
var messageLink = regexp.MustCompile(`\[[^\[\]]+\]\((\d+)\)`)

func requireResult(t *testing.T, f fixture, r result) {
	t.Helper()
	require.NotEmpty(t, strings.TrimSpace(r.Message.Text))
	require.True(t, strings.HasSuffix(r.Message.Text, "."), r.Message.Text)
	require.Contains(t, []string{"", "fail"}, r.Kind)
	require.Empty(t, r.Suppressions, "GitHub shows what is suppressed as open")
	require.Len(t, r.Locations, 1)
	primary := r.Locations[0]
	requireLocation(t, f, primary)
	require.Equal(t, primary.PhysicalLocation.Region.StartLine, primary.PhysicalLocation.Region.EndLine, "GitHub shows an alert in a pull request only where all of its lines are changed")
	requireLineHash(t, f, r)
	require.LessOrEqual(t, len(r.RelatedLocations), 100)
	var linked, related []int
	for _, each := range messageLink.FindAllStringSubmatch(r.Message.Text, -1) {
		id, err := strconv.Atoi(each[1])
		require.NoError(t, err)
		linked = append(linked, id)
	}
	for _, each := range r.RelatedLocations {
		requireLocation(t, f, each)
		require.NotEmpty(t, each.Message.Text)
		require.NotNil(t, each.ID)
		related = append(related, *each.ID)
	}
	require.Equal(t, related, linked, "a message links all related places, and no other: %s", r.Message.Text)
	steps := 0
	for _, flow := range r.CodeFlows {
		for _, thread := range flow.ThreadFlows {
			require.NotEmpty(t, thread.Locations)
			for _, step := range thread.Locations {
				requireLocation(t, f, step.Location)
				require.NotEmpty(t, step.Location.Message.Text)
				steps++
			}
		}
	}
	require.LessOrEqual(t, steps, 1000)
	for _, fix := range r.Fixes {
		requireFix(t, f, fix)
	}
}

// nothingHash is GitHub's hash of an empty file.
const nothingHash = "c129715d7a2bc9a3:1"

// requireLineHash holds a fingerprint to GitHub's hash of the line; from the second
// result of a rule on a line on a number follows. A finding about a whole file that
// may be a secret has the hash of nothing.
func requireLineHash(t *testing.T, f fixture, r result) {
	t.Helper()
	at := r.Locations[0].PhysicalLocation
	var want string
	report.EachLineHash(f.files[pathOf(t, at.ArtifactLocation.URI)], func(line int, hash report.LineHash) {
		if line == at.Region.StartLine {
			want = hash.String()
		}
	})
	got := r.PartialFingerprints[report.LineHashKey]
	if at.Region == (region{1, 1, 1, 1}) && strings.HasPrefix(got, nothingHash) {
		want = nothingHash
	}
	rest, found := strings.CutPrefix(got, want)
	require.True(t, found, "found %s, the line's hash is %s", got, want)
	require.Regexp(t, `^(:[1-9]\d*)?$`, rest)
	require.NotEmpty(t, r.PartialFingerprints[report.IdentityKey])
}
