package checks_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/djready/djready/checks"
	"github.com/djready/djready/pkg/checktest"
	"github.com/stretchr/testify/require"
)

// The matrix shows what all checks together say of every fixture: where a check
// begins to fire, or falls silent, on the fixtures of another, its diff tells.
func TestMatrix(t *testing.T) {
	path := filepath.Join(fixtures, "matrix.txt")
	got := matrix(t)
	if *update {
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
		return
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got, "%s is stale; read the difference, then run: go generate ./...", path)
}

func matrix(t *testing.T) string {
	var b strings.Builder
	b.WriteString("# What all checks together find in every fixture; written by go generate ./...\n")
	for _, check := range checks.All() {
		for _, c := range checktest.Cases(t, filepath.Join(fixtures, check.Name)) {
			fmt.Fprintf(&b, "\n%s/%s\n", check.Name, c.Name)
			report, err := c.Report(checks.All()...)
			require.NoError(t, err)
			for _, f := range report.Findings {
				fmt.Fprintf(&b, "  %s %s %s %s:%d\n", f.Check.ID, f.Check.Name, f.Confidence, f.At.Path(), f.At.Start().Line)
			}
		}
	}
	return b.String()
}
