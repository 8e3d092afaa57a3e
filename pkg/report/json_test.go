package report

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

func TestJSON(t *testing.T) {
	golden(t, "sample.json", written(t, JSON, sample(t)))
}

func TestJSONArraysAreNeverNull(t *testing.T) {
	got := written(t, JSON, &lint.Report{
		Projects: []lint.ProjectInfo{{Root: "."}},
		Findings: []lint.Finding{{Check: hstsDisabled}},
	})
	require.NotContains(t, got, "null")
	require.NotContains(t, written(t, JSON, &lint.Report{}), "null")
}

func TestJSONIsWrittenAsItIs(t *testing.T) {
	got := written(t, JSON, &lint.Report{Notices: []string{"a <b> & c"}})
	require.Contains(t, got, "a <b> & c")
	require.True(t, strings.HasSuffix(got, "}\n"))
}

func TestJSONColumnsCountUTF16CodeUnits(t *testing.T) {
	file := source.NewFile("a.py", "\uFEFFx = '😀' + y")
	var got jsonReport
	require.NoError(t, json.Unmarshal([]byte(written(t, JSON, &lint.Report{Findings: []lint.Finding{
		{Check: debugEnabled, At: at(t, file, "y")},
	}})), &got))
	require.Equal(t, jsonPosition{Line: 1, Column: 12}, got.Findings[0].Start)
	require.Equal(t, jsonPosition{Line: 1, Column: 13}, got.Findings[0].End)
}

func TestEveryFormatIsTheSameEachTime(t *testing.T) {
	r := sample(t)
	for range 20 {
		require.Equal(t, written(t, JSON, r), written(t, JSON, sample(t)))
		require.Equal(t, written(t, SARIF, r), written(t, SARIF, sample(t)))
		require.Equal(t, written(t, text(TextOptions{}), r), written(t, text(TextOptions{}), sample(t)))
	}
}

func TestAFindingWithoutAPlaceStandsInAFileThatHasToDoWithIt(t *testing.T) {
	file := source.NewFile("Dockerfile", "FROM x")
	settings := []lint.SettingsInfo{{Module: "a", File: "a.py"}, {Module: "b", File: "b.py"}}
	projects := []lint.ProjectInfo{{Root: "backend", Settings: settings}}
	finding := lint.Finding{Check: debugEnabled}
	for _, c := range []struct {
		want     string
		projects []lint.ProjectInfo
		modules  []string
		related  []lint.Related
	}{
		{"Dockerfile", projects, []string{"b"}, []lint.Related{{Message: "nowhere"}, {At: at(t, file, "x")}}},
		{"b.py", projects, []string{"b"}, nil},
		{"a.py", projects, nil, nil},
		{"backend", []lint.ProjectInfo{{Root: "backend"}}, nil, nil},
		{".", nil, nil, nil},
	} {
		finding.Modules, finding.Related = c.modules, c.related
		got := PlaceOf(&lint.Report{Projects: c.projects}, finding)
		require.Equal(t, Place{Path: c.want, Start: source.Position{Line: 1, Column: 1}, End: source.Position{Line: 1, Column: 1}}, got)
	}
}
