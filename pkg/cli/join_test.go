package cli

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/source"
)

// TestAReportOfSeveralTreesHasWhatIsTooMildToShow joins what an upload needs.
func TestAReportOfSeveralTreesHasWhatIsTooMildToShow(t *testing.T) {
	part := func(severity lint.Severity) *lint.Report {
		file := source.NewFile("settings.py", "x = 1\n")
		return &lint.Report{Milder: []lint.Finding{{Check: &lint.Check{Severity: severity}, At: source.Location{File: file}}}}
	}
	whole := join(relocate(part(lint.Note), "a"), relocate(part(lint.Low), "b"))
	require.Len(t, whole.Milder, 2)
	require.Equal(t, "b/settings.py", whole.Milder[0].At.Path(), "the worst first")
	require.Equal(t, "a/settings.py", whole.Milder[1].At.Path())
}
