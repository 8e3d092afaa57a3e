package lib

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestRecordedAnswers holds the built-in types and functions against what
// CPython 3.13 computed: each line of testdata is an expression, a tab, and
// the representation of its value or the exception that it raises.
func TestRecordedAnswers(t *testing.T) {
	files, err := filepath.Glob("testdata/*.tsv")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".tsv"), func(t *testing.T) {
			recorded, err := os.ReadFile(file)
			require.NoError(t, err)
			var expressions []expression
			for line := range strings.Lines(string(recorded)) {
				source, want, found := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
				require.True(t, found, line)
				expressions = append(expressions, expression{source, want})
			}
			program{}.check(t, "", expressions)
		})
	}
}
