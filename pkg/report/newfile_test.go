package report

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// TestAFixThatMakesAFile is about a change of a file that is not there: SARIF and
// JSON have it whole, in rdjson a suggestion can only be one of the finding's file.
func TestAFixThatMakesAFile(t *testing.T) {
	const content = "# Environment variables\n.env\n"
	settings, made := source.NewFile("settings.py", "x = 1\n"), source.NewFile(".gitignore", "")
	r := &lint.Report{Findings: []lint.Finding{{
		Check: &lint.Check{ID: "DR701", Name: "env-file-not-ignored", Category: lint.Deployment}, Message: "m",
		At:    source.Location{File: settings, Span: source.Span{Start: 0, End: 1}},
		Fixes: []lint.Fix{{Title: "Add a .gitignore", Safe: true, Edits: []source.Edit{{Location: source.Location{File: made}, New: content}}}},
	}}}
	for name, write := range map[string]func(*bytes.Buffer) error{
		"SARIF": func(b *bytes.Buffer) error { return SARIF(b, r) },
		"JSON":  func(b *bytes.Buffer) error { return JSON(b, r) },
	} {
		var out bytes.Buffer
		require.NoError(t, write(&out))
		quoted, err := json.Marshal(content)
		require.NoError(t, err)
		require.Contains(t, out.String(), string(quoted), name)
	}
	var out bytes.Buffer
	require.NoError(t, RDJSON(&out, r))
	require.NotContains(t, out.String(), "suggestions")
	require.NotContains(t, out.String(), ".gitignore")
}
