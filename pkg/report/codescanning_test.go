package report

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/owenrumney/go-sarif/v2/sarif"
	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// scanned reads back what CodeScanning writes.
func scanned(t *testing.T, r *lint.Report, category string) (*sarif.Run, int) {
	t.Helper()
	var buffer bytes.Buffer
	left, err := CodeScanning(&buffer, r, category)
	require.NoError(t, err)
	var log sarif.Report
	require.NoError(t, json.Unmarshal(buffer.Bytes(), &log))
	return log.Runs[0], left
}

// What an analysis lacks GitHub takes for mended.
func TestCodeScanningHasWhatIsTooMildToShow(t *testing.T) {
	r := sample(t)
	all, _ := scanned(t, r, "")
	shown := *r
	shown.Findings, shown.Milder = nil, nil
	for _, f := range r.Findings {
		if f.Check.Severity >= lint.High {
			shown.Findings = append(shown.Findings, f)
		} else {
			shown.Milder = append(shown.Milder, f)
		}
	}
	narrow, left := scanned(t, &shown, "")
	require.Zero(t, left)
	require.Equal(t, all.Results, narrow.Results, "the same results with the same fingerprints in the same order")
	require.Len(t, shown.Findings, 3, "the report itself stays as it is")
}

func TestCodeScanningLacksWhatIsSuppressed(t *testing.T) {
	r := sample(t)
	r.Suppressed = append(r.Suppressed, lint.Suppressed{Finding: r.Findings[0]})
	r.Findings = r.Findings[1:]
	got, _ := scanned(t, r, "")
	for _, result := range got.Results {
		require.NotEqual(t, "DR101", *result.RuleID)
	}
}

func TestCodeScanningCountsWhatItCuts(t *testing.T) {
	file := source.NewFile("a.py", "x = 1")
	r := &lint.Report{}
	for range maxResults {
		r.Milder = append(r.Milder, lint.Finding{Check: serverMissing, At: at(t, file, "1"), Message: "m"})
	}
	r.Findings = append(r.Findings, lint.Finding{Check: debugEnabled, At: at(t, file, "1"), Message: "m"})
	got, left := scanned(t, r, "")
	require.Equal(t, 1, left)
	require.Len(t, got.Results, maxResults)
	require.Equal(t, "DR101", *got.Results[0].RuleID, "the worst is kept")
}

func TestCategory(t *testing.T) {
	for given, want := range map[string]string{
		"": "djready/", "/": "djready/", "djready": "djready/", "djready/": "djready/", "djready/a/b": "djready/a/b/", "a\nb": `a\nb/`,
	} {
		got, _ := scanned(t, &lint.Report{}, given)
		require.Equal(t, want, *got.AutomationDetails.ID)
	}
}

// An alert of several lines would not be shown in a pull request that changes one.
func TestARegionIsOneLine(t *testing.T) {
	file := source.NewFile("a.py", "x = [  # 😀\r\n    1,\n]\n")
	got := run(t, &lint.Report{Findings: []lint.Finding{{Check: debugEnabled, At: at(t, file, "[  # 😀\r\n    1,\n]")}}})
	region := got.Results[0].Locations[0].PhysicalLocation.Region
	require.Equal(t, []int{1, 5, 1, 12}, []int{*region.StartLine, *region.StartColumn, *region.EndLine, *region.EndColumn})
}
