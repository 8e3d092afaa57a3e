package publish_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/djready/djready/pkg/lint"
	"github.com/djready/djready/pkg/publish"
	"github.com/djready/djready/pkg/source"
)

func annotated(t *testing.T, r *lint.Report, base string) (string, int) {
	t.Helper()
	var out bytes.Buffer
	left, err := publish.NewWorkflow(&out, variables(nil)).Annotate(r, base)
	require.NoError(t, err)
	return out.String(), left
}

func TestAnnotations(t *testing.T) {
	got, left := annotated(t, sample(t), "checkout")
	require.Zero(t, left)
	golden(t, "annotations.txt", got)
}

// The runner drops what goes beyond ten of a level.
func TestTheWorstTenOfALevel(t *testing.T) {
	file := source.NewFile("a.py", "x = 1\n")
	r := &lint.Report{}
	for _, severity := range []lint.Severity{lint.Critical, lint.High, lint.Medium, lint.Low} {
		for range 8 {
			r.Findings = append(r.Findings, lint.Finding{Check: check("DR1", severity.String(), severity), At: at(t, file, "1"), Message: "m"})
		}
	}
	got, left := annotated(t, r, "")
	require.Equal(t, 6, left)
	require.Equal(t, 8, strings.Count(got, "critical[DR1]"))
	require.Equal(t, 2, strings.Count(got, "high[DR1]"))
	require.Equal(t, 8, strings.Count(got, "::warning "))
	require.Equal(t, 8, strings.Count(got, "::notice "))

	var out bytes.Buffer
	w := publish.NewWorkflow(&out, variables(nil))
	for range 4 {
		require.NoError(t, w.Say(publish.WarningLevel, "said before"))
	}
	left, err := w.Annotate(r, "")
	require.NoError(t, err)
	require.Equal(t, 8, left, "what was said counts")
}

func TestNothingInAnAnnotationIsAnotherCommand(t *testing.T) {
	r := hostile(t)
	got, left := annotated(t, r, "")
	lines := strings.Split(strings.TrimSuffix(got, "\n"), "\n")
	require.Len(t, lines, len(r.Findings)-left)
	for _, line := range lines {
		require.Regexp(t, `^::(error|warning|notice) [^:]*::`, line)
		require.NotContains(t, line, "##[")
		require.NotContains(t, line, "\r")
		require.NotContains(t, line, "\x1b")
		require.NotContains(t, line, "\u202e")
		properties, _, _ := strings.Cut(strings.TrimPrefix(line, "::"), "::")
		require.LessOrEqual(t, strings.Count(properties, "="), 7, properties)
		require.NotContains(t, properties, ",line=9")
	}
}
